import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import type { WithdrawalRefusal } from '../enrolment/rules.ts'
import { withdraw } from '../enrolment/withdraw.ts'
import { listCoordinatorsOf } from '../scope/scope.queries.ts'
import { words } from './words.ts'

export type EndingRefusal = WithdrawalRefusal | 'before-today'

/** The person ends their own registration, today or on a later day. Those who look after them hear that it is so. */
export async function endOwnRegistration(
  tx: Tx,
  moment: Moment,
  personId: string,
  endsOn: string,
): Promise<{ ended: true } | { refused: EndingRefusal }> {
  if (endsOn < moment.today) return { refused: 'before-today' }
  const done = await withdraw(tx, moment, personId, endsOn, 'online')
  if (done.withdrawn === null) return { refused: done.because }
  for (const { id } of await listCoordinatorsOf(tx, moment, personId))
    await queueMail(tx, moment, id, 'registration-ended', (language) => {
      const { subject, body } = words(language).letter
      return { subject, body: body(urls.people.show({ id: personId })) }
    })
  return { ended: true }
}
