import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Outcome } from './rules.ts'
import { type Afterwards, insertOutcome } from './store.ts'

/** The person says what comes next. It may be said anew at any time; nothing follows by itself. */
export async function sayAfterCourse(
  tx: Tx,
  moment: Moment,
  { participantId, personId }: Pick<Afterwards, 'participantId' | 'personId'>,
  outcome: Outcome,
  channel: 'online' | 'paper' | 'phone' | 'meeting',
): Promise<void> {
  await insertOutcome(tx, moment, participantId, outcome, channel)
  await record(tx, moment, {
    verb: 'say-after-course',
    subjectKind: 'participant',
    subjectId: participantId,
    personId,
    channel,
  })
}
