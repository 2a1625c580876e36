import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { deleteException } from './store.ts'

/** The day is like every other of its week again. Removing it twice is as good as once. */
export async function removeException(
  tx: Tx,
  moment: Moment,
  personId: string,
  id: string,
  channel: PersonChannel,
): Promise<void> {
  if (!(await deleteException(tx, moment, personId, id))) return
  const verb = 'remove-different-day'
  await record(tx, moment, { verb, subjectKind: 'person', subjectId: personId, personId, channel })
}
