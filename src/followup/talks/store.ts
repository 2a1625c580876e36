import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { TalkTable } from '../tables.ts'

export async function insertTalk(tx: Tx, row: Insertable<TalkTable>): Promise<void> {
  await tx.insertInto('talk').values(row).execute()
}

export async function deleteTalksOf(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, personId: string): Promise<void> {
  await tx.deleteFrom('talk').where('talk.tenant_id', '=', tenantId).where('talk.person_id', '=', personId).execute()
}
