import { randomUUID } from 'node:crypto'
import { recordAll } from '#platform/audit/record-all.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Verdict, WeighedRow } from '#platform/import/kind.ts'
import { columnsOf } from '../register-organisation.ts'
import { insertOrganisations } from '../store.ts'
import type { HostRow } from './plan.ts'

/** Registers the organisations of a list that are not registered yet. */
export async function takeHosts(tx: Tx, moment: Moment, rows: readonly WeighedRow<HostRow, Verdict>[]): Promise<void> {
  const organisations = rows
    .filter(({ verdict }) => verdict.will === 'add')
    .map(({ value: { area, ...host } }) => ({
      tenant_id: moment.tenantId,
      id: randomUUID(),
      ...columnsOf(moment, { ...host, areaId: area }),
      channel: 'import' as const,
      typed_by: moment.actorId,
      registered_on: moment.today,
    }))
  await insertOrganisations(tx, organisations)
  const event = { verb: 'register-organisation' as const, subjectKind: 'organisation', channel: 'import' as const }
  await recordAll(
    tx,
    moment,
    organisations.map(({ id }) => ({ ...event, subjectId: id })),
  )
}
