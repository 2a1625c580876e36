import { chartTable } from './chart-table.ts'
import type { Chart } from './model.ts'
import { TableView } from './table-view.tsx'
import { documentWords } from './words.ts'
import type { DocumentLanguage } from './written.ts'

/** Bars that lie: names keep their length. The same numbers stand below as a table. */
export function ChartView({ chart, language }: { chart: Chart<string>; language: DocumentLanguage }) {
  return (
    <figure class="chart document-chart">
      <figcaption class="chart-caption">
        <span class="chart-title">{chart.title}</span>
        {chart.series.length > 1 && (
          <span class="document-key" aria-hidden="true">
            {chart.series.map((name, at) => (
              <span class={`document-key-${at % 3}`} key={name}>
                {name}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <Bars chart={chart} language={language} />
      <TableView table={chartTable(chart, language)} faulty={new Set()} />
    </figure>
  )
}

const lineEms = 1.6
const gapEms = 1.9

export function Bars({ chart, language }: { chart: Chart<string>; language: DocumentLanguage }) {
  const { unknown } = documentWords(language)
  const most = Math.max(
    1,
    ...chart.groups.map(({ values }) => (chart.stacked ? sum(values) : Math.max(0, ...known(values)))),
  )
  const linesOf = (values: readonly unknown[]) => (chart.stacked ? 1 : values.length)
  let top = 0
  const groups = chart.groups.map((group) => {
    const placed = { ...group, top }
    top += linesOf(group.values) * lineEms + gapEms
    return placed
  })
  return (
    <svg class="document-bars" role="img" aria-labelledby={`${chart.id}-title ${chart.id}-about`} height={em(top)}>
      <title id={`${chart.id}-title`}>{chart.title}</title>
      <desc id={`${chart.id}-about`}>{chart.description}</desc>
      {groups.map(({ label, values, top: y }) => (
        <g key={label}>
          <text x="0" y={em(y + 1.2)}>
            {`${label}${language === 'en' ? ': ' : '　'}${values.map((value) => (value === null ? unknown : value.toLocaleString('ja-JP'))).join(' / ')}${chart.unit}`}
          </text>
          {values.map((value, at) => (
            <rect
              key={at}
              class={`document-bar-${at % 3}`}
              x={percent(chart.stacked ? sum(values.slice(0, at)) / most : 0)}
              y={em(y + 1.6 + (chart.stacked ? 0 : at * lineEms))}
              width={percent((value ?? 0) / most)}
              height={em(1.2)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)
const sum = (values: readonly (number | null)[]) => values.reduce<number>((so, value) => so + (value ?? 0), 0)
const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`
const em = (value: number) => `${Number(value.toFixed(2))}em`
