import type { ListInScope } from '#people/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { seesRun } from '../run/rules.ts'
import { listTrainees, type Trainee } from './interview-store.ts'

/** Trainees whom the reader looks after: of courses the reader may see, or registered in the reader's contracts. */
export async function traineesInScope(
  tx: Tx,
  moment: Moment,
  actor: Actor,
  listInScope: ListInScope,
): Promise<Trainee[]> {
  const all = await listTrainees(tx, moment)
  const registered = await listInScope(
    tx,
    moment,
    actor,
    all.map(({ id }) => id),
  )
  return all.filter(({ id, runs }) => registered.has(id) || runs.some((run) => seesRun(actor, run)))
}
