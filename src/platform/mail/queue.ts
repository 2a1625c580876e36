import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import { withoutMarkup } from '../i18n/readings.ts'
import { inOneLine } from './letter-text.ts'

/**
 * What a message says, in the reader's language. Place and time only: never a name, a condition or a role. A line of
 * the body that is an address of ours, as `urls` gives it, is sent as a whole link.
 */
export interface MailText {
  subject: string
  body: string
}

/**
 * Puts a message for an account into the outbox, in the transaction of the verb that has something to say. Returns
 * false for an account without an address: somebody has to telephone.
 */
export async function queueMail(
  tx: Tx,
  moment: Moment,
  accountId: string,
  kind: string,
  text: (language: Language) => MailText,
): Promise<boolean> {
  const account = await tx
    .selectFrom('account')
    .select(['account.email_sealed', 'account.language'])
    .where('account.tenant_id', '=', moment.tenantId)
    .where('account.id', '=', accountId)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  if (!account?.email_sealed) return false
  await insertMail(tx, moment, { accountId, toSealed: account.email_sealed, language: account.language, kind }, text)
  return true
}

/** The same for somebody without an account, who gave an address of their own. */
export async function queueLetter(
  tx: Tx,
  moment: Moment,
  to: { email: string; language: Language },
  kind: string,
  text: (language: Language) => MailText,
): Promise<boolean> {
  const toSealed = moment.keys.seal(moment.tenantId, to.email)
  await insertMail(tx, moment, { accountId: null, toSealed, language: to.language, kind }, text)
  return true
}

async function insertMail(
  tx: Tx,
  moment: Moment,
  to: { accountId: string | null; toSealed: string; language: Language; kind: string },
  text: (language: Language) => MailText,
): Promise<void> {
  const { subject, body } = text(to.language)
  await tx
    .insertInto('mail')
    .values({
      tenant_id: moment.tenantId,
      account_id: to.accountId,
      to_sealed: to.toSealed,
      kind: to.kind,
      language: to.language,
      subject: inOneLine(withoutMarkup(subject)),
      body_sealed: moment.keys.seal(moment.tenantId, withoutMarkup(body)),
      queued_at: moment.now,
      due_at: moment.now,
    })
    .execute()
}
