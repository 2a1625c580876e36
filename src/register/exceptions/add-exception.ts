import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '../supporter-facts.ts'
import { insertException } from './store.ts'

export type DifferentDay = SupporterFacts['exceptions'][number]

/** One day that differs from the week. */
export async function addException(
  tx: Tx,
  moment: Moment,
  personId: string,
  day: DifferentDay,
  channel: PersonChannel,
): Promise<void> {
  await insertException(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    on_day: day.onDay,
    available: day.available,
    from_minute: day.fromMinute,
    to_minute: day.toMinute,
  })
  const details = { onDay: day.onDay }
  await record(tx, moment, {
    verb: 'add-different-day',
    subjectKind: 'person',
    subjectId: personId,
    personId,
    channel,
    details,
  })
}
