import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertReason, removeReason } from './reason-store.ts'

export interface Reason {
  fiscalYear: number
  project: 'promotion' | 'support'
  category: string
  words: string
}

/** Records why a project is not joined: information, not blame. */
export async function giveReason(tx: Tx, moment: Moment, { fiscalYear, ...reason }: Reason): Promise<string> {
  const id = await insertReason(tx, {
    tenant_id: moment.tenantId,
    fiscal_year: fiscalYear,
    ...reason,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
  await record(tx, moment, { verb: 'give-reason', subjectKind: 'menu-reason', subjectId: id, details: { fiscalYear } })
  return id
}

export async function takeReasonBack(tx: Tx, moment: Moment, id: string): Promise<void> {
  await removeReason(tx, moment, id)
  await record(tx, moment, { verb: 'remove-reason', subjectKind: 'menu-reason', subjectId: id })
}
