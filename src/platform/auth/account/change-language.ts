import { record } from '../../audit/record.ts'
import type { Tx } from '../../database/db.ts'
import type { Moment } from '../../desk.ts'
import type { Language } from '../../i18n/catalogue.ts'

/** In which language somebody reads pages and mail. */
export async function changeLanguage(tx: Tx, moment: Moment, accountId: string, language: Language): Promise<void> {
  await tx
    .updateTable('account')
    .set({ language })
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .execute()
  await record(tx, moment, { verb: 'change-language', subjectKind: 'account', subjectId: accountId })
}
