import { listAccountsOfOrganisation, listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { mailWords } from './mail-words.ts'

/** Everybody of the host learns the reference; the other coordinators learn that there is something to look at. */
export async function announceRequest(
  tx: Tx,
  moment: Moment,
  request: { reference: string; organisationId: string },
): Promise<void> {
  const replyOn = await replyDay(tx, moment, moment.today)
  for (const account of await listAccountsOfOrganisation(tx, moment, request.organisationId))
    await queueMail(tx, moment, account.id, 'request-received', (language) =>
      mailWords(language).received(request.reference, formatDay(language, replyOn, 'long')),
    )
  await tellCoordinators(tx, moment, 'request-new', (language) => mailWords(language).isNew())
}

/** All coordinators but the one who acts. */
export async function tellCoordinators(
  tx: Tx,
  moment: Moment,
  kind: string,
  text: Parameters<typeof queueMail>[4],
): Promise<void> {
  for (const account of await listAccountsWithRole(tx, moment, 'coordinator'))
    if (account.id !== moment.actorId) await queueMail(tx, moment, account.id, kind, text)
}

/** By which day the host hears from a coordinator. Setting `reply-days`. */
export async function replyDay(tx: Tx, moment: Moment, receivedOn: string): Promise<string> {
  return addDays(receivedOn, await numberSettingOn(tx, moment.tenantId, 'reply-days', receivedOn))
}
