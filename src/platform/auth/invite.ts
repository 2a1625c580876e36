import { urls } from '#urls.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { formatInstant } from '../i18n/dates.ts'
import { queueMail } from '../mail/queue.ts'
import { words } from './mail-words.ts'
import { issueLink } from './sign-in-link.ts'

export type Invited = { invited: true; address: string } | { invited: false; because: 'no-address' }

/**
 * Invites somebody to an account that was opened for them: a mail with a link that works once, within seven days.
 * `address` is the link itself, for an installation that sends no mail yet; show it to nobody else.
 */
export async function invite(tx: Tx, moment: Moment, accountId: string): Promise<Invited> {
  const tenant = await tx
    .selectFrom('tenant')
    .select(['tenant.name_ja', 'tenant.name_en'])
    .where('tenant.id', '=', moment.tenantId)
    .executeTakeFirstOrThrow()
  const { token, expiresAt } = await issueLink(tx, moment, accountId, 'invitation')
  const address = urls.signIn.useLink({ token })
  const queued = await queueMail(tx, moment, accountId, 'invitation', (language) => {
    const { subject, body } = words(language).invitation
    const name = (language === 'en' && tenant.name_en) || tenant.name_ja
    return { subject, body: body(name, address, urls.signIn.show(), formatInstant(language, expiresAt)) }
  })
  if (!queued) return { invited: false, because: 'no-address' }
  await record(tx, moment, { verb: 'invite', subjectKind: 'account', subjectId: accountId })
  return { invited: true, address }
}
