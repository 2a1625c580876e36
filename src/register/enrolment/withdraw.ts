import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { decideWithdrawal, type WithdrawalRefusal } from './rules.ts'
import { insertWithdrawal, listEnrolments, lockPerson } from './store.ts'

export type Withdrawn = { withdrawn: string } | { withdrawn: null; because: WithdrawalRefusal }

/** Ends the registration with `withdrawnOn` as the first day without it. Nobody is asked why. */
export async function withdraw(
  tx: Tx,
  moment: Moment,
  personId: string,
  withdrawnOn: string,
  channel: PersonChannel,
): Promise<Withdrawn> {
  await lockPerson(tx, moment, personId)
  const [newest] = await listEnrolments(tx, moment, personId)
  const decision = decideWithdrawal(newest ?? null, withdrawnOn)
  if (!newest || !decision.withdraw)
    return { withdrawn: null, because: decision.withdraw ? 'not-enrolled' : decision.because }
  await insertWithdrawal(tx, {
    tenant_id: moment.tenantId,
    enrolment_id: newest.id,
    withdrawn_on: withdrawnOn,
    typed_by: moment.actorId,
    channel,
    recorded_at: moment.now,
  })
  await record(tx, moment, {
    verb: 'withdraw',
    subjectKind: 'enrolment',
    subjectId: newest.id,
    personId,
    channel,
    details: { withdrawnOn },
  })
  return { withdrawn: newest.id }
}
