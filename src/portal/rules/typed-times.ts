import { addDays, type Day, daysBetween, formatMinute, type Minute, parseDay, parseMinute } from '#platform/calendar.ts'
import type { Hours, OwnDay } from './hours.ts'

type TimeSpan = { fromMinute: Minute; toMinute: Minute; weekOfMonth: number | null }
const between = /\s*[-‐‑–—―−ー~〜～]\s*|から|\s+to\s+/
const mostDays = 400

/** `10:00〜16:00、18:00〜20:00`, `第2・第4 13:30〜15:00` or `22:00〜26:00`; null where it cannot be read. */
export function parseSpans(text: string): TimeSpan[] | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '' || /^(休み?|閉館|定休日?|なし|closed)$/i.test(plain)) return []
  const found: TimeSpan[] = []
  for (const part of plain.split(/[、,，;]/)) {
    const [, weeks = '', times = ''] =
      /^((?:第?[1-5][・\s]*)+(?=\s|第|\d{1,2}[:時])(?<=[・\s]|第[1-5]))?(.*)$/.exec(part.trim()) ?? []
    const span = parseSpan(times)
    if (!span) return null
    const numbers = [...weeks.matchAll(/[1-5]/g)].map(([n]) => Number(n))
    for (const weekOfMonth of numbers.length ? numbers : [null]) found.push({ ...span, weekOfMonth })
  }
  return found
}

function parseSpan(text: string): { fromMinute: Minute; toMinute: Minute } | null {
  const [from, to, more] = text.trim().replace(/まで$/, '').split(between)
  if (!from || !to || more !== undefined) return null
  const [fromMinute, toMinute] = [parseMinute(from), lateMinute(to)]
  if (fromMinute === null || toMinute === null || fromMinute >= 1440) return null
  const end = toMinute <= fromMinute ? toMinute + 1440 : toMinute
  return end - fromMinute < 1440 && end <= 2160 ? { fromMinute, toMinute: end } : null
}

/** 26:00 is two o'clock in the night. */
function lateMinute(text: string): Minute | null {
  const [, hour, minute] = /^(2[4-9]|3[0-6]):(\d\d)$/.exec(text.trim()) ?? []
  return hour ? Number(hour) * 60 + Number(minute) : parseMinute(text)
}

/** One day a line: `2026-12-05 14:00〜16:00 words`, `2026-12-29〜2027-01-03 休み`; gives the first line that cannot be read. */
export function parseDays(text: string, plain: 'date' | 'open'): { days: OwnDay[] } | { unread: string } {
  const days: OwnDay[] = []
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const read = parseDayLine(line, plain)
    if (!read) return { unread: line }
    days.push(...read)
  }
  return { days }
}

function parseDayLine(line: string, plain: 'date' | 'open'): OwnDay[] | null {
  const [first = '', ...rest] = line.normalize('NFKC').split(/\s+/)
  const range = daysIn(first)
  if (!range) return null
  const isClosed = /^(休み?|休館|閉館|お休み|closed)/i.test(rest[0] ?? '')
  const spans = rest[0] && !isClosed ? parseSpans(rest[0]) : null
  const single = rest[0] && !isClosed && !spans?.length ? parseMinute(rest[0]) : null
  const note = rest.slice(isClosed || spans?.length || single !== null ? 1 : 0).join(' ')
  const kind = isClosed ? ('closed' as const) : plain
  const times = isClosed
    ? [{ fromMinute: null, toMinute: null }]
    : spans?.length
      ? spans
      : [{ fromMinute: single, toMinute: null }]
  return range.flatMap((onDay) =>
    times.map(({ fromMinute, toMinute }) => ({ onDay, kind, fromMinute, toMinute, note })),
  )
}

function daysIn(text: string): Day[] | null {
  const whole = parseDay(text)
  if (whole) return [whole]
  const [from, to] = text.split(/[~〜～]/).map((each) => parseDay(each))
  if (!from || !to || to < from || daysBetween(from, to) > mostDays) return null
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n))
}

const clock = (minute: Minute) => formatMinute(minute).replace(/^0/, '')
const span = (from: Minute | null, to: Minute | null) =>
  from === null ? '' : to === null ? clock(from) : `${clock(from)}〜${clock(to)}`

/** How the hours of a weekday stand in the form. */
export const spansText = (hours: readonly Hours[], weekday: number): string =>
  hours
    .filter((one) => one.weekday === weekday)
    .map((one) => `${one.weekOfMonth ? `第${one.weekOfMonth} ` : ''}${span(one.fromMinute, one.toMinute)}`)
    .join('、')

export const daysText = (days: readonly OwnDay[], dates: boolean): string =>
  days
    .filter(({ kind }) => (kind === 'date') === dates)
    .map((one) =>
      [one.onDay, one.kind === 'closed' ? '休み' : span(one.fromMinute, one.toMinute), one.note]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n')
