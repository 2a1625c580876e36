import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { seesRun } from './rules.ts'
import { findRun, type Run } from './run.queries.ts'

/** The course in the address, where the reader may see it; null leads to “not found”. */
export async function openRun<T>(
  c: HouseContext,
  read: (tx: Tx, moment: Moment, run: Run) => Promise<T>,
): Promise<T | null> {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!isId(id) || !actor) return null
  return c.var.desk.read(async (tx, moment) => {
    const run = await findRun(tx, moment, id)
    return run && seesRun(actor, run) ? read(tx, moment, run) : null
  })
}

/** Who reads who takes part: organisers, and officers who were given sight of records. */
export const readsPeople = (c: HouseContext): boolean => {
  const { actor } = c.var.desk
  return (
    actor !== null && (actor.roles.includes('coordinator') || (actor.roles.includes('officer') && actor.seesRecords))
  )
}
