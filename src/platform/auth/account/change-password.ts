import { record } from '../../audit/record.ts'
import type { Tx } from '../../database/db.ts'
import type { Moment } from '../../desk.ts'
import { tellOfChange } from '../send-link.ts'
import { endSessionsOf } from '../session.ts'
import { endLinksOf } from '../sign-in-link.ts'

/** Sets a password by its hash. Every other session and every link on its way ends, for they may be somebody else's. */
export async function changePassword(
  tx: Tx,
  moment: Moment,
  accountId: string,
  hash: string,
  exceptSession?: string,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password_hash: hash })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .execute()
  await endSessionsOf(tx, moment, accountId, exceptSession)
  await endLinksOf(tx, moment.now, { tenantId: moment.tenantId, accountId })
  await record(tx, moment, { verb: 'change-password', subjectKind: 'account', subjectId: accountId })
  await tellOfChange(tx, moment, accountId, 'password')
}
