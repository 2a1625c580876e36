import { formatNumber } from './page-context.ts'

/** What is not known, or still to come, is left out: it is not zero. `short` stands below the bar where many stand beside each other. */
export type BarGroup = { label: string; short?: string; actual?: number; target?: number }

export type BarsProps = {
  /** Unique on the page. */
  id: string
  title: string
  /** The whole finding in one or two sentences; read instead of the picture. */
  description: string
  groups: readonly BarGroup[]
}

/** The picture itself. Widths are percentages and heights ems, so there is no view box to shrink the words. */
export function Bars({ id, title, description, groups }: BarsProps) {
  const highest = Math.max(1, ...groups.flatMap(({ actual = 0, target = 0 }) => [actual, target]))
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
  const actual = ((group.actual ?? 0) / highest) * tallest
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
        {group.short ?? group.label}
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

export const shown = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value))
const percent = (value: number) => `${Number(value.toFixed(3))}%`
const em = (value: number) => `${Number(value.toFixed(3))}em`
