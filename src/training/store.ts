import type { ExpressionBuilder, Insertable, Updateable } from 'kysely'
import type { Database } from '#database.ts'
import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { Completion } from './rules.ts'
import type { CompletionTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** Completions of these people, the earliest first. */
export async function listCompletions(
  tx: Tx,
  { tenantId }: Place,
  personIds: readonly string[],
): Promise<Completion[]> {
  if (personIds.length === 0) return []
  const rows = await completions(tx, tenantId)
    .where('completion.person_id', 'in', [...personIds])
    .orderBy('completion.completed_on')
    .orderBy('completion.id')
    .execute()
  return rows.map(fromRow)
}

export async function findCompletion(tx: Tx, { tenantId }: Place, id: string): Promise<Completion | null> {
  const row = await completions(tx, tenantId).where('completion.id', '=', id).executeTakeFirst()
  return row ? fromRow(row) : null
}

/** Null where this person's completion of that kind on that day is already recorded. */
export async function insertCompletion(tx: Tx, row: Insertable<CompletionTable>): Promise<string | null> {
  const inserted = await tx
    .insertInto('completion')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'course_kind', 'completed_on']).doNothing())
    .returning('completion.id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

/** Those that were not recorded before. */
export function insertCompletions(tx: Tx, rows: readonly Insertable<CompletionTable>[]) {
  return inChunks(rows, (chunk) =>
    tx
      .insertInto('completion')
      .values(chunk)
      .onConflict((there) => there.columns(['tenant_id', 'person_id', 'course_kind', 'completed_on']).doNothing())
      .returning(['completion.id', 'completion.person_id as personId'])
      .execute(),
  )
}

export async function updateCompletion(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Updateable<CompletionTable>,
): Promise<void> {
  await tx
    .updateTable('completion')
    .set(changes)
    .where('completion.tenant_id', '=', tenantId)
    .where('completion.id', '=', id)
    .execute()
}

const completions = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('completion')
    .select(['completion.id', 'completion.person_id as personId', 'completion.course_kind as courseKind'])
    .select(['completion.course_name as courseName', 'completion.completed_on as completedOn'])
    .select(['completion.hours', 'completion.organiser', 'completion.track'])
    .select((eb) => lastValidity(eb).as('validUntilOn'))
    .where('completion.tenant_id', '=', tenantId)

/** The newest row counts, also where it says that there is no end. */
const lastValidity = (eb: ExpressionBuilder<Database, 'completion'>) =>
  eb
    .selectFrom('completion_validity as validity')
    .select('validity.valid_until_on')
    .whereRef('validity.tenant_id', '=', 'completion.tenant_id')
    .whereRef('validity.completion_id', '=', 'completion.id')
    .orderBy('validity.set_at', 'desc')
    .orderBy('validity.id')
    .limit(1)

const fromRow = <R extends { hours: string | null }>(row: R) => ({
  ...row,
  hours: row.hours === null ? null : Number(row.hours),
})
