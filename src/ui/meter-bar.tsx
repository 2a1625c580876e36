import type { ComponentChildren } from 'preact'
import { formatNumber } from './page-context.ts'

export type MeterBarProps = { label: ComponentChildren; value: number | null; target: number; unit: string }

/** How far a programme total has come towards its target. Never for a person. */
export function MeterBar({ label, value, target, unit }: MeterBarProps) {
  const share = target > 0 ? Math.min(100, ((value ?? 0) / target) * 100) : 0
  return (
    <div class="meter">
      <p class="meter-words">
        <span>{label}</span>
        <span class="meter-numbers">
          <strong>{value === null ? '–' : formatNumber(value)}</strong> / {formatNumber(target)}
          {unit}
        </span>
      </p>
      <svg class="meter-bar" aria-hidden="true" focusable="false">
        <rect class="meter-all" width="100%" height="100%" />
        <rect class="meter-part" width={`${Number(share.toFixed(2))}%`} height="100%" />
      </svg>
    </div>
  )
}
