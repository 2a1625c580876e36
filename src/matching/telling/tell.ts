import { findAccountOfPerson, listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMailTo } from '#platform/mail/about.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { currentToken } from '../seeking/link.ts'
import { listAnswers } from '../seeking/said.ts'
import { findSeeking } from '../seeking/store.ts'
import { type LetterKind, letterText, type When } from './words.ts'

/**
 * Says to who looks for a fellow that there is something on their page, and nothing of what. Returns false where no
 * letter can be sent: then their page says it, and the office telephones or writes.
 */
export async function tellSeeker(
  tx: Tx,
  moment: Moment,
  seekingId: string,
  kind: LetterKind,
  when: When | null = null,
): Promise<boolean> {
  const seeking = await findSeeking(tx, moment, seekingId)
  const answers = (await listAnswers(tx, moment, [seekingId])).get(seekingId)
  const token = await currentToken(tx, moment, seekingId)
  if (!seeking || !answers || token === null || answers.contactWay !== 'mail' || !answers.email) return false
  const link = urls.place.fellow.with({ code: await placeCode(tx, moment), token })
  const { language } = seeking
  const to = { address: answers.email, language, aboutId: seekingId }
  await queueMailTo(tx, moment, to, `matching-${kind}`, letterText(language, kind, link, when))
  return true
}

/** The same to the other side, by the account they have. A place that is open to everybody is not written to. */
export async function tellGiver(
  tx: Tx,
  moment: Moment,
  introductionId: string,
  kind: LetterKind,
  when: When | null = null,
): Promise<void> {
  const given = await tx
    .selectFrom('match_introduction as introduction')
    .select(['introduction.person_id as personId', 'introduction.organisation_id as organisationId'])
    .where('introduction.tenant_id', '=', moment.tenantId)
    .where('introduction.id', '=', introductionId)
    .executeTakeFirst()
  const id = introductionId
  if (given?.personId) {
    const account = await findAccountOfPerson(tx, moment, given.personId)
    if (account) await letter(tx, moment, account, kind, urls.mine.fellow({ id }), when)
  }
  if (given?.organisationId)
    for (const account of await listAccountsOfOrganisation(tx, moment, given.organisationId))
      await letter(tx, moment, account.id, kind, urls.hosting.trial({ id }), when)
}

const letter = (tx: Tx, moment: Moment, account: string, kind: LetterKind, link: string, when: When | null) =>
  queueMail(tx, moment, account, `matching-${kind}`, (language) => letterText(language, kind, link, when))

export async function placeCode(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>): Promise<string> {
  const row = await tx
    .selectFrom('tenant')
    .select('tenant.code')
    .where('tenant.id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return row.code
}
