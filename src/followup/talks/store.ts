import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { TalkTable } from '../tables.ts'

export async function insertTalk(tx: Tx, row: Insertable<TalkTable>): Promise<void> {
  await tx.insertInto('talk').values(row).execute()
}
