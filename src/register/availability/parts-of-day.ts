import type { Span } from './rules.ts'
import type { Window } from './store.ts'

/** Shortcuts that save typing. Only the times themselves are kept; they touch, so that two together leave no gap. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

export const spanOf: Record<PartOfDay, Span> = {
  morning: { fromMinute: 540, toMinute: 720 },
  afternoon: { fromMinute: 720, toMinute: 1020 },
  evening: { fromMinute: 1020, toMinute: 1200 },
}

/** The parts of the day that a time is made of, one or several in a row; none for a time of its own. */
export function partsOf({ fromMinute, toMinute }: Span): PartOfDay[] {
  const within = partsOfDay.filter((part) => spanOf[part].fromMinute >= fromMinute && spanOf[part].toMinute <= toMinute)
  const minutes = within.reduce((sum, part) => sum + spanOf[part].toMinute - spanOf[part].fromMinute, 0)
  return minutes === toMinute - fromMinute ? within : []
}

/** The times of these parts of one day, each run of them as one. */
export function spansOf(parts: readonly PartOfDay[]): Span[] {
  const spans: Span[] = []
  for (const part of partsOfDay.filter((each) => parts.includes(each))) {
    const { fromMinute, toMinute } = spanOf[part]
    const last = spans.at(-1)
    if (last?.toMinute === fromMinute) spans[spans.length - 1] = { ...last, toMinute }
    else spans.push({ fromMinute, toMinute })
  }
  return spans
}

/** Each window once, by weekday and time. */
export function withoutRepeats(windows: readonly Window[]): Window[] {
  const seen = new Map(windows.map((window) => [`${window.weekday} ${window.fromMinute} ${window.toMinute}`, window]))
  return [...seen.values()].sort(
    (a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute || a.toMinute - b.toMinute,
  )
}
