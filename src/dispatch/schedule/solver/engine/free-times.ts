import type { Times } from '../instance.ts'
import type { Calendar } from './calendar.ts'

/** Half-open minutes, side by side: from, to, from, to. */
type Windows = readonly number[]
const wholeDay: Windows = [0, 1441]

/** Answers whether somebody's said times allow a slot, quickly and many times over. */
export function freeTimesOf(said: Times, calendar: Calendar): (day: number, start: number, end: number) => boolean {
  const ofWeekday = Array.from({ length: 7 }, (_, weekday) => {
    if (said.availability.length === 0) return wholeDay
    return merged(said.availability.filter((window) => window.weekday === weekday))
  })
  const away = new Map<number, number[]>()
  const instead = new Map<number, { fromMinute: number; toMinute: number }[]>()
  for (const exception of said.exceptions) {
    const day = calendar.of(exception.onDay)
    if (exception.available) instead.set(day, [...(instead.get(day) ?? []), exception])
    else away.set(day, [...(away.get(day) ?? []), exception.fromMinute, exception.toMinute])
  }
  const special = new Map([...instead].map(([day, windows]) => [day, merged(windows)]))
  return (day, start, end) => {
    const no = away.get(day)
    if (no) for (let at = 0; at < no.length; at += 2) if ((no[at] ?? 0) < end && start < (no[at + 1] ?? 0)) return false
    const windows = special.get(day) ?? ofWeekday[calendar.weekday[day] as number] ?? []
    for (let at = 0; at < windows.length; at += 2)
      if ((windows[at] ?? 0) <= start && end <= (windows[at + 1] ?? 0)) return true
    return false
  }
}

function merged(windows: readonly { fromMinute: number; toMinute: number }[]): number[] {
  const out: number[] = []
  for (const { fromMinute, toMinute } of [...windows].sort((a, b) => a.fromMinute - b.fromMinute)) {
    const last = out.length - 1
    if (last > 0 && fromMinute <= (out[last] ?? 0)) out[last] = Math.max(out[last] ?? 0, toMinute)
    else out.push(fromMinute, toMinute)
  }
  return out
}
