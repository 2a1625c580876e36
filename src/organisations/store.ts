import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { OrganisationTable } from './tables.ts'

export type OrganisationRow = Selectable<OrganisationTable>
type Place = Pick<Moment, 'tenantId'>

export function findOrganisation(tx: Tx, { tenantId }: Place, id: string): Promise<OrganisationRow | undefined> {
  return organisations(tx, tenantId).selectAll().where('organisation.id', '=', id).executeTakeFirst()
}

export function listOrganisations(tx: Tx, { tenantId }: Place): Promise<OrganisationRow[]> {
  return organisations(tx, tenantId)
    .selectAll()
    .orderBy('organisation.kana_order')
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute()
}

export async function insertOrganisation(tx: Tx, row: Insertable<OrganisationTable>): Promise<string> {
  const inserted = await tx
    .insertInto('organisation')
    .values(row)
    .returning('organisation.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

export async function insertOrganisations(tx: Tx, rows: readonly Insertable<OrganisationTable>[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insertInto('organisation').values(chunk).execute())
}

export async function updateOrganisation(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Updateable<OrganisationTable>,
): Promise<void> {
  await tx
    .updateTable('organisation')
    .set(changes)
    .where('organisation.tenant_id', '=', tenantId)
    .where('organisation.id', '=', id)
    .execute()
}

function organisations(tx: Tx, tenantId: string) {
  return tx.selectFrom('organisation').where('organisation.tenant_id', '=', tenantId)
}
