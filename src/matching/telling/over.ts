import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Introduction, Side } from '../introduction/rules/facts.ts'
import { tellGiver, tellSeeker } from './tell.ts'

/**
 * Says to one side that it is over, without who or why. Where a day to meet lies ahead, that nobody needs to come: the
 * other side may have gone from the record already, and would not be asked any more.
 */
export async function tellOver(tx: Tx, moment: Moment, one: Introduction, to: Side): Promise<void> {
  const { meeting } = one
  const isAhead = meeting !== null && meeting.tookPlace === null && meeting.onDay >= moment.today
  const [kind, when] = isAhead ? (['called-off', meeting] as const) : (['over', null] as const)
  if (to === 'seeker') await tellSeeker(tx, moment, one.seekingId, kind, when)
  else await tellGiver(tx, moment, one.id, kind, when)
}
