import { record } from '../audit/record.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { findAccount } from './find-places.ts'
import { dropRecoveryCodes } from './recovery-codes.ts'
import { tellOfChange } from './send-link.ts'
import { endSessionsOf } from './session.ts'
import { stepOfCode } from './totp.ts'

/** Whether the typed code is the authenticator's. It counts once: the step is kept in the same statement. */
export async function takeCode(tx: Tx, moment: Moment, accountId: string, typed: string): Promise<boolean> {
  const account = await findAccount(tx, { tenantId: moment.tenantId, accountId })
  if (!account?.totp_sealed || !account.totp_confirmed_at) return false
  const secret = moment.keys.open(moment.tenantId, account.totp_sealed)
  const step = stepOfCode(secret, typed, moment.now, account.totp_used_step)
  if (step === null) return false
  const taken = await tx
    .updateTable('account')
    .set({ totp_used_step: step })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .where((is) => is.or([is('account.totp_used_step', 'is', null), is('account.totp_used_step', '<', step)]))
    .returning('account.id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Takes on a new authenticator in place of any earlier one, once it has shown a right code. */
export async function setUpSecondStep(
  tx: Tx,
  moment: Moment,
  accountId: string,
  secret: string,
  typed: string,
): Promise<boolean> {
  const step = stepOfCode(secret, typed, moment.now, null)
  if (step === null) return false
  const totp_sealed = moment.keys.seal(moment.tenantId, secret)
  await keep(tx, moment, accountId, { totp_sealed, totp_confirmed_at: moment.now, totp_used_step: step })
  await record(tx, moment, { verb: 'set-up-second-step', subjectKind: 'account', subjectId: accountId })
  await tellOfChange(tx, moment, accountId, 'second-step')
  return true
}

/**
 * Takes the authenticator and the recovery codes away. For the account itself, and for an administrator where both
 * are lost: roles that need a second step set up a new one at the next sign-in. Every session ends but `except`.
 */
export async function resetSecondStep(tx: Tx, moment: Moment, accountId: string, except?: string): Promise<void> {
  await keep(tx, moment, accountId, { totp_sealed: null, totp_confirmed_at: null, totp_used_step: null })
  await dropRecoveryCodes(tx, moment, accountId)
  await endSessionsOf(tx, moment, accountId, except)
  await record(tx, moment, { verb: 'reset-second-step', subjectKind: 'account', subjectId: accountId })
  await tellOfChange(tx, moment, accountId, 'second-step-removed')
}

interface SecondStep {
  totp_sealed: string | null
  totp_confirmed_at: string | null
  totp_used_step: number | null
}

async function keep(tx: Tx, moment: Moment, accountId: string, columns: SecondStep): Promise<void> {
  await tx
    .updateTable('account')
    .set(columns)
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .execute()
}
