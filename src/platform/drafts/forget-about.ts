import { sql } from 'kysely'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

/** Whoever began to write about something that is deleted: their drafts go, and so do the ways that once led to it. */
export async function forgetDraftsAbout(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  subjectIds: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return
  await tx
    .deleteFrom('draft')
    .where('draft.tenant_id', '=', tenantId)
    .where('draft.subject_id', 'in', [...subjectIds])
    .execute()
  for (const id of subjectIds)
    await sql`
      update once_key set location = '' where tenant_id = ${tenantId} and location like ${`%${id}%`}`.execute(tx)
}
