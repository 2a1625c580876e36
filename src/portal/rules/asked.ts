import { addDays, type Day, isDay, type Minute, weekdayOf } from '#platform/calendar.ts'
import { type EntryKind, entryKinds } from '../vocabulary.ts'
import { minutesOf } from './hours.ts'

export const whens = ['now', 'today', 'evening', 'tomorrow', 'tomorrow-evening'] as const
export type When = (typeof whens)[number]
export const askedFlags = ['quiet', 'free', 'online', 'firstTime', 'anonymous'] as const
export type AskedFlag = (typeof askedFlags)[number]

/** What a visitor looks for. */
export interface Asked {
  words: string
  kind: EntryKind | null
  area: string | null
  when: When | null
  onDay: Day | null
  flags: AskedFlag[]
  page: number
}

/** The search looks at one more than these at most. */
export const mostFound = 1000

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The hours that count as evening, by the municipality's settings. */
export interface Evening {
  fromHour: number
  untilHour: number
}

/** Reads an address; whatever does not belong there is not asked. */
export function askedOf(query: Readonly<Record<string, string | undefined>>): Asked {
  const page = Number(query.page)
  return {
    words: (query.q ?? '')
      .trim()
      .slice(0, 60)
      .replace(/\p{Cs}/gu, ''),
    kind: entryKinds.find((kind) => kind === query.kind) ?? null,
    area: query.area && anId.test(query.area) ? query.area : null,
    when: whens.find((when) => when === query.when) ?? null,
    onDay: query.on && isDay(query.on) ? query.on : null,
    flags: askedFlags.filter((flag) => query[flag] === 'yes'),
    page: Number.isInteger(page) && page > 1 && page <= 51 ? page : 1,
  }
}

/** The same as an address has it. */
export function addressOf(asked: Asked): Record<string, string | null> {
  return {
    q: asked.words || null,
    kind: asked.kind,
    area: asked.area,
    when: asked.onDay ? null : asked.when,
    on: asked.onDay,
    ...Object.fromEntries(asked.flags.map((flag) => [flag, 'yes'])),
  }
}

/** As the database is asked: `portal_find` in the migration. */
export function questionOf(asked: Asked, at: { day: Day; minute: Minute; evening: Evening }): Record<string, unknown> {
  const day = asked.onDay ?? (asked.when?.startsWith('tomorrow') ? addDays(at.day, 1) : at.day)
  const whole: readonly [number, number] = [0, 1440]
  const span = asked.onDay
    ? whole
    : asked.when === 'now'
      ? ([at.minute, at.minute + 1] as const)
      : asked.when?.endsWith('evening')
        ? ([at.evening.fromHour * 60, Math.max(at.evening.fromHour + 1, at.evening.untilHour) * 60] as const)
        : whole
  return {
    ...(asked.words && { words: asked.words }),
    ...(asked.kind && { kinds: [asked.kind] }),
    ...(asked.area && { area: asked.area }),
    ...Object.fromEntries(asked.flags.map((flag) => [flag, true])),
    ...((asked.onDay ?? asked.when) && dayQuestion(day, span)),
  }
}

const dayQuestion = (day: Day, [from, to]: readonly [number, number]) => ({
  onDay: day,
  dayFrom: minutesOf(day, from),
  dayTo: minutesOf(day, to),
  weekFrom: weekdayOf(day) * 1440 + from,
  weekTo: weekdayOf(day) * 1440 + to,
})
