import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { cutRests, insertRest } from './store.ts'

/** `untilOn` is the first day after the rest; null leaves it open. */
export interface RestSpan {
  fromOn: string
  untilOn: string | null
}

/** Rest from that day on. What was said about resting before counts only up to there. No reason is asked or kept. */
export async function setRest(
  tx: Tx,
  moment: Moment,
  personId: string,
  { fromOn, untilOn }: RestSpan,
  channel: PersonChannel,
): Promise<void> {
  await cutRests(tx, moment, personId, fromOn)
  const id = await insertRest(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    from_on: fromOn,
    until_on: untilOn,
    set_by: moment.actorId,
    set_at: moment.now,
    channel,
  })
  const details = { fromOn, untilOn }
  await record(tx, moment, { verb: 'set-rest', subjectKind: 'rest', subjectId: id, personId, channel, details })
}
