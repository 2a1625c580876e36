import { urls } from '#urls.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { formatInstant } from '../i18n/dates.ts'
import { queueMail } from '../mail/queue.ts'
import { type SignInChange, words } from './mail-words.ts'
import { issueLink } from './sign-in-link.ts'

/** Queues a mail with a link for signing in once. False for an account without an address. */
export async function sendSignInLink(tx: Tx, moment: Moment, accountId: string, back = '/'): Promise<boolean> {
  const { token, expiresAt } = await issueLink(tx, moment, accountId, 'sign-in')
  const address = urls.signIn.useLink({ token }, { back: back === '/' ? null : back })
  return queueMail(tx, moment, accountId, 'sign-in-link', (language) => {
    const { subject, body } = words(language).link
    return { subject, body: body(address, formatInstant(language, expiresAt)) }
  })
}

/** Tells the account by mail that a way to sign in was changed. */
export async function tellOfChange(tx: Tx, moment: Moment, accountId: string, what: SignInChange): Promise<void> {
  await queueMail(tx, moment, accountId, 'sign-in-changed', (language) => {
    const { subject, body, what: told } = words(language).changed
    return { subject, body: body(told[what], urls.account.show()) }
  })
}
