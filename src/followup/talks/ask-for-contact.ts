import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { listCoordinatorsOf } from '#register/index.ts'
import { urls } from '#urls.ts'
import { findMeeting, listFollowUpStaff } from './staff.queries.ts'
import { words } from './words.ts'

/**
 * Asks the follow-up staff of a visit to get in touch: place and time, nothing of who or why. Where nobody goes along,
 * the coordinators who look after the person are asked. Whoever typed it in knows already.
 */
export async function askForContact(tx: Tx, moment: Moment, visitId: string, personId: string): Promise<void> {
  const meeting = await findMeeting(tx, moment, visitId)
  const staff = await listFollowUpStaff(tx, moment, visitId)
  const isAccompanied = staff.length > 0
  const asked = isAccompanied ? staff : await listCoordinatorsOf(tx, moment, personId)
  const address = isAccompanied ? urls.going.visit({ id: visitId }) : urls.attention()
  for (const { id } of asked.filter((account) => account.id !== moment.actorId))
    await queueMail(tx, moment, id, 'contact-wished', (language) => {
      const day = formatDay(language, meeting.onDay, 'long')
      const when = `${day} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`
      const w = words(language)
      return { subject: w.subject, body: w.body(when, meeting.place, address) }
    })
}
