import { randomUUID } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Application } from './record.ts'
import { findApplication, updateApplication } from './store.ts'

type Refused = { refused: 'unknown' | 'not-standing' | 'taken' }

/** Two applications of one person for one course become one: this one goes into the other. Somebody decides it. */
export async function mergeApplications(
  tx: Tx,
  moment: Moment,
  id: string,
  intoId: string,
): Promise<Refused | { merged: true }> {
  const both = await findBoth(tx, moment, id, intoId)
  if (!both) return { refused: 'unknown' }
  const [from, into] = both
  if (from.state === 'accepted' || !isStanding(from) || !isStanding(into)) return { refused: 'not-standing' }
  await updateApplication(tx, moment, from.id, { merged_into_id: into.id })
  await recordOf(tx, moment, 'merge-applications', from)
  return { merged: true }
}

/** Joins two that wish to come together, so that they are thought of together. */
export async function pairApplications(
  tx: Tx,
  moment: Moment,
  id: string,
  withId: string,
): Promise<Refused | { paired: true }> {
  const both = await findBoth(tx, moment, id, withId)
  if (!both) return { refused: 'unknown' }
  if (both.some((each) => each.pairId !== null)) return { refused: 'taken' }
  if (!both.every(isStanding)) return { refused: 'not-standing' }
  const pairId = randomUUID()
  for (const each of both) await updateApplication(tx, moment, each.id, { pair_id: pairId })
  await recordOf(tx, moment, 'pair-applications', both[0])
  return { paired: true }
}

const isStanding = ({ state }: Application) => state !== 'withdrawn' && state !== 'merged'

async function findBoth(
  tx: Tx,
  moment: Moment,
  id: string,
  otherId: string,
): Promise<[Application, Application] | null> {
  const one = await findApplication(tx, moment, id)
  const other = await findApplication(tx, moment, otherId)
  return one && other && one.id !== other.id && one.runId === other.runId ? [one, other] : null
}

const recordOf = (
  tx: Tx,
  moment: Moment,
  verb: 'merge-applications' | 'pair-applications',
  { id, personId }: Application,
) => record(tx, moment, { verb, subjectKind: 'course-application', subjectId: id, personId })
