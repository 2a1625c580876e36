import { randomInt } from 'node:crypto'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Keys } from './keys.ts'
import { recoveryCodeCount } from './security-policy.ts'
import { tellOfChange } from './send-link.ts'

/** Without letters and digits that look alike. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Makes new codes in place of all earlier ones and returns them, for the only time that they can be read. */
export async function renewRecoveryCodes(tx: Tx, moment: Moment, accountId: string): Promise<string[]> {
  await dropRecoveryCodes(tx, moment, accountId)
  const codes = Array.from({ length: recoveryCodeCount }, () => `${letters(5)}-${letters(5)}`)
  const row = { tenant_id: moment.tenantId, account_id: accountId }
  await tx
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ ...row, code_digest: digestOf(moment.keys, accountId, code) })))
    .execute()
  await record(tx, moment, { verb: 'renew-recovery-codes', subjectKind: 'account', subjectId: accountId })
  return codes
}

/** Uses a code up. False where it is none of this account's, or was used before. */
export async function takeRecoveryCode(tx: Tx, moment: Moment, accountId: string, typed: string): Promise<boolean> {
  const taken = await tx
    .updateTable('recovery_code')
    .set({ used_at: moment.now })
    .where('recovery_code.tenant_id', '=', moment.tenantId)
    .where('recovery_code.account_id', '=', accountId)
    .where('recovery_code.code_digest', '=', digestOf(moment.keys, accountId, typed))
    .where('recovery_code.used_at', 'is', null)
    .returning('recovery_code.id')
    .executeTakeFirst()
  if (taken) await tellOfChange(tx, moment, accountId, 'recovery-code-used')
  return taken !== undefined
}

export async function countRecoveryCodes(tx: Tx, { tenantId }: Moment, accountId: string): Promise<number> {
  const { left } = await tx
    .selectFrom('recovery_code')
    .select((is) => is.fn.countAll<number>().as('left'))
    .where('recovery_code.tenant_id', '=', tenantId)
    .where('recovery_code.account_id', '=', accountId)
    .where('recovery_code.used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

export async function dropRecoveryCodes(tx: Tx, { tenantId }: Moment, accountId: string): Promise<void> {
  await tx
    .deleteFrom('recovery_code')
    .where('recovery_code.tenant_id', '=', tenantId)
    .where('recovery_code.account_id', '=', accountId)
    .execute()
}

const letters = (count: number) => Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')

function digestOf(keys: Keys, accountId: string, typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return keys.digest('recovery', `${accountId} ${plain}`)
}
