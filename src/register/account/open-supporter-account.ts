import { type AccountOpened, openAccount } from '#platform/accounts/open-account.ts'
import { invite } from '#platform/auth/invite.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

export interface SupporterAccount {
  name: string
  email: string
  language: Language
}

/** Gives a person a page of their own and sends the invitation to sign in. */
export async function openSupporterAccount(
  tx: Tx,
  moment: Moment,
  personId: string,
  { name, email, language }: SupporterAccount,
): Promise<AccountOpened> {
  const opened = await openAccount(tx, moment, { name, email, language, personId, roles: [{ role: 'supporter' }] })
  if (opened.opened !== null) await invite(tx, moment, opened.opened)
  return opened
}
