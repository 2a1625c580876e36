import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { HostReportTable } from '../../tables.ts'
import type { HostReport } from './rules.ts'

export interface KeptReport extends HostReport {
  reportedAt: string
}

export async function findHostReport(tx: Tx, moment: Moment, visitId: string): Promise<KeptReport | null> {
  const row = await tx
    .selectFrom('host_report')
    .selectAll()
    .where('host_report.tenant_id', '=', moment.tenantId)
    .where('host_report.visit_id', '=', visitId)
    .executeTakeFirst()
  if (!row) return null
  return {
    tookPlace: row.took_place,
    peopleReached: row.people_reached,
    words: row.went_well_sealed ? moment.keys.open(moment.tenantId, row.went_well_sealed) : '',
    wishNext: row.wish_next,
    wishSamePeople: row.wish_same_people,
    reportedAt: row.reported_at,
  }
}

export async function insertHostReport(tx: Tx, row: Insertable<HostReportTable>): Promise<void> {
  await tx.insertInto('host_report').values(row).execute()
}
