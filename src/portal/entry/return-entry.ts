import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { words } from '../words.ts'
import { type EntryRow, lockNewest } from './store.ts'
import { takeStep } from './take-step.ts'

/**
 * Gives a wording back to its owner with words; what is public stays. Those who can be asked by mail are. False where it
 * is no longer the newest: the words were not about what came since.
 */
export async function returnEntry(
  tx: Tx,
  moment: Moment,
  { id, organisation_id }: EntryRow,
  number: number,
  given: string,
): Promise<boolean> {
  if ((await lockNewest(tx, moment, id)) !== number) return false
  await takeStep(tx, moment, id, { state: 'returned', number, words: given })
  const owners = organisation_id ? await listAccountsOfOrganisation(tx, moment, organisation_id) : []
  for (const owner of owners)
    await queueMail(tx, moment, owner.id, 'entry-returned', (language) => {
      const { subject, body } = words(language).staff.returnedMail
      return { subject, body: `${body}\n\n${urls.portal.show({ id })}\n` }
    })
  await record(tx, moment, { verb: 'return-entry', subjectKind: 'portal-entry', subjectId: id })
  return true
}
