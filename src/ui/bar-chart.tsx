import { DataTable } from './data-table.tsx'
import { Disclosure } from './disclosure.tsx'
import { formatNumber, useWords } from './page-context.ts'

export type BarGroup = { label: string; actual: number; target?: number }

export type BarChartProps = {
  /** Unique on the page. */
  id: string
  title: string
  /** The whole finding in one or two sentences; read instead of the picture. */
  description: string
  /** What is counted, such as 回 or 人. */
  unit: string
  groups: readonly BarGroup[]
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

function Bars({ id, title, description, groups }: BarChartProps) {
  const highest = Math.max(1, ...groups.flatMap(({ actual, target = 0 }) => [actual, target]))
  const share = 100 / Math.max(1, groups.length)
  return (
    <svg class="chart-bars" role="img" aria-labelledby={`${id}-title ${id}-about`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="chart-hatch" width="2" height="6" />
        </pattern>
      </defs>
      {groups.map((group, index) => (
        <Bar
          key={group.label}
          group={group}
          highest={highest}
          left={index * share}
          share={share}
          hatch={`${id}-hatch`}
        />
      ))}
      <line class="chart-floor" x1="0" x2="100%" y1={em(floor)} y2={em(floor)} />
    </svg>
  )
}

const floor = 15
const tallest = 13

type BarProps = { group: BarGroup; highest: number; left: number; share: number; hatch: string }

function Bar({ group, highest, left, share, hatch }: BarProps) {
  const middle = percent(left + share / 2)
  const target = ((group.target ?? 0) / highest) * tallest
  const actual = (group.actual / highest) * tallest
  return (
    <g>
      {group.target !== undefined && (
        <rect
          class="chart-target"
          fill={`url(#${hatch})`}
          x={percent(left + share * 0.12)}
          y={em(floor - target)}
          width={percent(share * 0.76)}
          height={em(target)}
        />
      )}
      <rect
        class="chart-actual"
        x={percent(left + share * 0.26)}
        y={em(floor - actual)}
        width={percent(share * 0.48)}
        height={em(actual)}
      />
      <text class="chart-label" x={middle} y={em(floor + 1.4)}>
        {group.label}
      </text>
      <text class="chart-value" x={middle} y={em(floor + 2.9)}>
        {shown(group.actual)}
      </text>
      {group.target !== undefined && (
        <text class="chart-aim" x={middle} y={em(floor + 4.3)}>
          / {shown(group.target)}
        </text>
      )}
    </g>
  )
}

const shown = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value))
const percent = (value: number) => `${Number(value.toFixed(3))}%`
const em = (value: number) => `${Number(value.toFixed(3))}em`
