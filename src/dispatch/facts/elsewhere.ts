import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Mode } from '#register/vocabulary.ts'
import type { TakenPlace } from '../rules/given.ts'
import type { daysKnown } from './days-known.ts'

/** What somebody has taken on outside of requests, at a time of a day: it needs their strength like a visit. */
export interface Elsewhere {
  id: string
  personId: string
  /** What it belongs to; several dates of one are not two things taken on. */
  subjectId: string
  mode: Mode
  onDay: string
  startMinute: number
  endMinute: number
  takenAt: string
  /** The instant since which it is off; null while it stands or after it took place. */
  offAt: string | null
  tookPlace: boolean
}

export interface ElsewhereAsked {
  days: ReturnType<typeof daysKnown> | { from: string; to: string }
  /** Only this person; everybody when left out. */
  personId?: string
}

/** A slice further up in which people take something on. `src/elsewhere.ts` fills the list. */
export interface ElsewhereSource {
  key: string
  list(tx: Tx, moment: Moment, asked: ElsewhereAsked): Promise<Elsewhere[]>
  /** On the person's own page; neutral on purpose, because others see a screen. */
  title(language: Language): string
  href(one: Elsewhere): string
}

export const elsewhereSources: ElsewhereSource[] = []

/** As the rules see it: a place taken, like any other. */
export async function listTakenElsewhere(
  tx: Tx,
  moment: Moment,
  asked: ElsewhereAsked,
): Promise<(TakenPlace & { personId: string })[]> {
  const found = []
  for (const source of elsewhereSources)
    for (const one of await source.list(tx, moment, asked)) if (one.offAt === null) found.push(takenPlace(one))
  return found
}

const takenPlace = ({ id, personId, subjectId, mode, onDay, startMinute, endMinute }: Elsewhere) => ({
  personId,
  requestId: subjectId,
  slotId: id,
  part: 'supporter' as const,
  areaId: null,
  mode,
  onDay,
  startMinute,
  endMinute,
})

export interface OwnElsewhere extends Elsewhere {
  title: string
  href: string
}

/** Everything of one person, with what is off, by day. */
export async function listOwnElsewhere(
  tx: Tx,
  moment: Moment,
  personId: string,
  days: { from: string; to: string },
  language: Language,
): Promise<OwnElsewhere[]> {
  const found = []
  for (const source of elsewhereSources)
    for (const one of await source.list(tx, moment, { days, personId }))
      found.push({ ...one, title: source.title(language), href: source.href(one) })
  return found.sort((a, b) => a.onDay.localeCompare(b.onDay) || a.startMinute - b.startMinute)
}
