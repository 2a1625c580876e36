import { record } from '#platform/audit/record.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertContract, updateContract } from './store.ts'

export interface ContractDetails {
  organisationId: string
  title: string
  scope: string
  fromOn: string
  lastOn: string
  reportDueOn: string | null
}

/** Records a contract, or corrects one; returns its id. `lastOn` is its last day. */
export async function concludeContract(
  tx: Tx,
  moment: Moment,
  details: ContractDetails,
  id: string | null,
): Promise<string> {
  const columns = {
    organisation_id: details.organisationId,
    title: details.title,
    scope: details.scope,
    from_on: details.fromOn,
    to_on: addDays(details.lastOn, 1),
    report_due_on: details.reportDueOn,
  }
  if (id) await updateContract(tx, moment, id, columns)
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  const contractId = id ?? (await insertContract(tx, { tenant_id: moment.tenantId, ...columns, ...by }))
  const verb = id ? 'correct-contract' : 'conclude-contract'
  await record(tx, moment, { verb, subjectKind: 'contract', subjectId: contractId })
  return contractId
}
