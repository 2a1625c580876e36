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

/** The part of the day that a window is, or null for times of its own. */
export const partOf = ({ fromMinute, toMinute }: Span): PartOfDay | null =>
  partsOfDay.find((part) => spanOf[part].fromMinute === fromMinute && spanOf[part].toMinute === toMinute) ?? null

/** Each window once, by weekday and time. */
export function withoutRepeats(windows: readonly Window[]): Window[] {
  const seen = new Map(windows.map((window) => [`${window.weekday} ${window.fromMinute} ${window.toMinute}`, window]))
  return [...seen.values()].sort(
    (a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute || a.toMinute - b.toMinute,
  )
}
