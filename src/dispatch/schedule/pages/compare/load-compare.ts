import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listProposals, listProposedVisits } from '../../proposal/store.ts'
import { findSchedule } from '../../store.ts'
import { listNamesInCharge } from '../show/load-show.ts'
import { listStaffNames } from '../show/names.queries.ts'
import { listProposedDates } from './dates.queries.ts'
import { differences } from './differences.ts'

export interface Asked {
  id: string
  /** Numbers of proposals; the two newest where they are not said. */
  a: number | null
  b: number | null
}

export type Compared = NonNullable<Awaited<ReturnType<typeof loadCompare>>>

/** Two proposals of a schedule beside each other. Whose names are shown is recorded. */
export async function loadCompare(tx: Tx, moment: Moment, coordinator: Actor, asked: Asked) {
  const schedule = await findSchedule(tx, moment, asked.id)
  if (!schedule) return null
  const proposals = await listProposals(tx, moment, schedule.id)
  const numbered = (number: number | null) => proposals.find((one) => one.number === number)
  const b = numbered(asked.b) ?? proposals[0]
  const a = numbered(asked.a) ?? proposals.find((one) => b && one.number < b.number) ?? proposals[1]
  if (!a || !b) return { schedule, proposals, two: null }
  const found = differences(await listProposedVisits(tx, moment, a.id), await listProposedVisits(tx, moment, b.id))
  const personIds = found.differ.flatMap((one) => [...(one.a?.personIds ?? []), ...(one.b?.personIds ?? [])])
  const dates = await listProposedDates(tx, moment, [a.id, b.id])
  const dateOf = new Map(dates.map((date) => [date.slotId, date]))
  const when = ({ a, b }: (typeof found.differ)[number]) => dateOf.get(a?.slotId ?? b?.slotId ?? '')?.onDay ?? ''
  return {
    schedule,
    proposals,
    two: { a, b, same: found.same, differ: found.differ.sort((x, y) => (when(x) < when(y) ? -1 : 1)) },
    dateOf,
    requestOf: new Map(dates.map((date) => [date.requestId, date])),
    people: await listNamesInCharge(tx, moment, coordinator, personIds),
    staff: await listStaffNames(tx, moment),
  }
}
