import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { replaceAvailability, type Window } from './store.ts'

/** The weekly times that suit; none at all means that nothing was said. */
export async function saveAvailability(
  tx: Tx,
  moment: Moment,
  personId: string,
  windows: readonly Window[],
  channel: PersonChannel,
): Promise<void> {
  await replaceAvailability(tx, moment, personId, windows)
  const verb = 'save-availability'
  await record(tx, moment, { verb, subjectKind: 'person', subjectId: personId, personId, channel })
}
