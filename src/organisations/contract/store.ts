import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ContractTable } from '../tables.ts'

export interface Contract {
  id: string
  organisationId: string
  organisationName: string
  title: string
  scope: string
  fromOn: string
  /** The first day after the contract. */
  toOn: string
  reportDueOn: string | null
}

/** All contracts, the newest period first. */
export function listContracts(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<Contract[]> {
  return tx
    .selectFrom('contract')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'contract.tenant_id')
        .onRef('organisation.id', '=', 'contract.organisation_id'),
    )
    .select([
      'contract.id',
      'contract.organisation_id as organisationId',
      'organisation.name as organisationName',
      'contract.title',
      'contract.scope',
      'contract.from_on as fromOn',
      'contract.to_on as toOn',
      'contract.report_due_on as reportDueOn',
    ])
    .where('contract.tenant_id', '=', tenantId)
    .orderBy('contract.from_on', 'desc')
    .orderBy('contract.id', 'desc')
    .execute()
}

export async function insertContract(tx: Tx, row: Insertable<ContractTable>): Promise<string> {
  const inserted = await tx.insertInto('contract').values(row).returning('contract.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateContract(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  id: string,
  changes: Pick<
    Insertable<ContractTable>,
    'organisation_id' | 'title' | 'scope' | 'from_on' | 'to_on' | 'report_due_on'
  >,
): Promise<void> {
  await tx
    .updateTable('contract')
    .set(changes)
    .where('contract.tenant_id', '=', tenantId)
    .where('contract.id', '=', id)
    .execute()
}
