import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ParticipantTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** Null where this person takes part already. */
export async function insertParticipant(tx: Tx, row: Insertable<ParticipantTable>): Promise<string | null> {
  const inserted = await tx
    .insertInto('participant')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'run_id', 'person_id']).doNothing())
    .returning('participant.id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

export async function findParticipantOfPerson(tx: Tx, { tenantId }: Place, runId: string, personId: string) {
  const row = await tx
    .selectFrom('participant')
    .selectAll()
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.run_id', '=', runId)
    .where('participant.person_id', '=', personId)
    .executeTakeFirst()
  return row ?? null
}

export async function changeParticipant(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Partial<Insertable<ParticipantTable>>,
): Promise<void> {
  await tx
    .updateTable('participant')
    .set(changes)
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.id', '=', id)
    .execute()
}
