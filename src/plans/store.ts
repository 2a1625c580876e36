import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { IndicatorValueTable, ProgrammeTable } from './tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type ProgrammeRow = Selectable<ProgrammeTable>
export type IndicatorValueRow = Selectable<IndicatorValueTable>

/** The dispatch programme that runs today or, when none does, the one that began last. */
export function findProgramme(tx: Tx, { tenantId }: Place): Promise<ProgrammeRow | undefined> {
  return tx
    .selectFrom('programme')
    .selectAll()
    .where('programme.tenant_id', '=', tenantId)
    .where('programme.kind', '=', 'dispatch')
    .orderBy('programme.started_on', 'desc')
    .orderBy('programme.id')
    .executeTakeFirst()
}

export async function insertProgramme(tx: Tx, row: Insertable<ProgrammeTable>): Promise<string> {
  const inserted = await tx.insertInto('programme').values(row).returning('programme.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateProgramme(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: { name_ja: string; name_en: string; started_on: string; contract_id: string | null },
): Promise<void> {
  await tx
    .updateTable('programme')
    .set(changes)
    .where('programme.tenant_id', '=', tenantId)
    .where('programme.id', '=', id)
    .execute()
}

export async function insertIndicatorValue(tx: Tx, row: Insertable<IndicatorValueTable>): Promise<void> {
  await tx.insertInto('indicator_value').values(row).execute()
}

/** All values of a programme; the newest row of a year, indicator and kind comes first and counts. */
export function listIndicatorValues(tx: Tx, { tenantId }: Place, programmeId: string): Promise<IndicatorValueRow[]> {
  return tx
    .selectFrom('indicator_value')
    .selectAll()
    .where('indicator_value.tenant_id', '=', tenantId)
    .where('indicator_value.programme_id', '=', programmeId)
    .orderBy('indicator_value.fiscal_year')
    .orderBy('indicator_value.recorded_at', 'desc')
    .orderBy('indicator_value.id')
    .execute()
}
