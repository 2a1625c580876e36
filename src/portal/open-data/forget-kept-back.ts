import { sql } from 'kysely'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { officialColumns } from './layouts.ts'

/**
 * Deletes what lists brought to an entry in columns that no layout has, in all of its wordings and in what was found about
 * them: somebody's telephone number may have come along.
 */
export async function forgetKeptBack(tx: Tx, moment: Moment, entryId: string): Promise<void> {
  const { tenantId } = moment
  const official = [...officialColumns('event'), ...officialColumns('facility')]
  await sql`
    update portal_entry_version set extra = (
      select coalesce(jsonb_object_agg(cell.key, cell.value), '{}') from jsonb_each(extra) as cell
       where cell.key = any(${official}::text[]))
     where tenant_id = ${tenantId} and entry_id = ${entryId}`.execute(tx)
  await sql`
    delete from portal_import_remark
     where tenant_id = ${tenantId} and entry_id = ${entryId} and column_name <> ''
       and column_name <> all(${official}::text[])`.execute(tx)
  await record(tx, moment, { verb: 'forget-kept-back', subjectKind: 'portal-entry', subjectId: entryId })
}
