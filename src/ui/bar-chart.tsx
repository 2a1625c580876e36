import { type BarGroup, Bars, type BarsProps, shown } from './chart-bars.tsx'
import { DataTable } from './data-table.tsx'
import { Disclosure } from './disclosure.tsx'
import { useWords } from './page-context.ts'

export type BarChartProps = BarsProps & {
  /** What is counted, such as 回 or 人. */
  unit: string
  /** Heading of the first column of the table, such as 年度 or 月. */
  groupHeading: string
  actualLabel?: string
  targetLabel?: string
}

/**
 * Programme totals, never people. Widths are percentages and heights are ems, without a view box: the words in the
 * picture keep the size of the text around it on every screen.
 */
export function BarChart({ actualLabel, targetLabel, ...props }: BarChartProps) {
  const words = useWords()
  const labels = { actual: actualLabel ?? words.actual, target: targetLabel ?? words.target }
  const hasTargets = props.groups.some(({ target }) => target !== undefined)
  return (
    <figure class={props.groups.length > 6 ? 'chart' : 'chart chart-few'}>
      <figcaption class="chart-caption">
        <span class="chart-title">{words.withUnit(props.title, props.unit)}</span>
        <ChartKey labels={labels} hasTargets={hasTargets} />
      </figcaption>
      <Bars {...props} />
      <Disclosure summary={words.showAsTable}>
        <DataTable
          caption={words.withUnit(props.title, props.unit)}
          hideCaption
          narrow="scroll"
          rows={props.groups}
          columns={[
            { key: 'label', label: props.groupHeading, rowHeader: true, cell: (group) => group.label },
            ...(hasTargets
              ? [{ key: 'target', label: labels.target, numeric: true, cell: (group: BarGroup) => shown(group.target) }]
              : []),
            { key: 'actual', label: labels.actual, numeric: true, cell: (group) => shown(group.actual) },
          ]}
        />
      </Disclosure>
    </figure>
  )
}

function ChartKey({ labels, hasTargets }: { labels: { actual: string; target: string }; hasTargets: boolean }) {
  return (
    <span class="chart-key" aria-hidden="true">
      <span class="chart-key-actual">{labels.actual}</span>
      {hasTargets && <span class="chart-key-target">{labels.target}</span>}
    </span>
  )
}
