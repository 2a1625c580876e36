import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { findMeeting } from '../talks/staff.queries.ts'
import { words } from './words.ts'

/** Tells a host that the record of a visit was shared: place and time, nothing of the record. */
export async function tellHostOfRecord(tx: Tx, moment: Moment, visitId: string): Promise<void> {
  const meeting = await findMeeting(tx, moment, visitId)
  for (const { id } of await listAccountsOfOrganisation(tx, moment, meeting.organisationId))
    await queueMail(tx, moment, id, 'record-shared', (language) => {
      const w = words(language).host
      const day = formatDay(language, meeting.onDay, 'long')
      const when = `${day} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`
      return { subject: w.subject, body: w.body(when, meeting.place, urls.hosting.record({ id: visitId })) }
    })
}
