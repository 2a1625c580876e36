import {
  findAccountOfPerson,
  listAccountsOfOrganisation,
  listAccountsWithRole,
} from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { type MailFacts, type MailKind, mailText } from './words.ts'

/** Returns false where the account has no address: somebody has to telephone. */
export function tellAccount(
  tx: Tx,
  moment: Moment,
  accountId: string,
  kind: MailKind,
  facts: MailFacts,
): Promise<boolean> {
  return queueMail(tx, moment, accountId, `dispatch-${kind}`, (language) => mailText(language, kind, facts))
}

export async function tellPeople(
  tx: Tx,
  moment: Moment,
  personIds: Iterable<string>,
  kind: MailKind,
  facts: MailFacts,
): Promise<void> {
  for (const personId of new Set(personIds)) {
    const accountId = await findAccountOfPerson(tx, moment, personId)
    if (accountId) await tellAccount(tx, moment, accountId, kind, facts)
  }
}

export async function tellHost(
  tx: Tx,
  moment: Moment,
  organisationId: string,
  kind: MailKind,
  facts: MailFacts,
): Promise<void> {
  for (const { id } of await listAccountsOfOrganisation(tx, moment, organisationId))
    await tellAccount(tx, moment, id, kind, facts)
}

/** Coordinators and those named, each once. */
export async function tellStaff(
  tx: Tx,
  moment: Moment,
  accountIds: readonly string[],
  kind: MailKind,
  facts: MailFacts,
): Promise<void> {
  const coordinators = await listAccountsWithRole(tx, moment, 'coordinator')
  for (const id of new Set([...coordinators.map((account) => account.id), ...accountIds]))
    await tellAccount(tx, moment, id, kind, facts)
}
