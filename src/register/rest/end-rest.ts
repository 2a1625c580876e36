import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { cutRests } from './store.ts'

/** From today on the person is not resting, and no rest lies ahead. Nothing happens to who was not resting. */
export async function endRest(tx: Tx, moment: Moment, personId: string, channel: PersonChannel): Promise<void> {
  const ended = await cutRests(tx, moment, personId, moment.today)
  if (ended === 0) return
  await record(tx, moment, { verb: 'end-rest', subjectKind: 'person', subjectId: personId, personId, channel })
}
