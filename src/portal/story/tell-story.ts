import { randomBytes } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { publicHasChanged } from '../stamp.ts'
import { insertStory, insertWording, type Wording } from './store.ts'

/** The name in the address tells nothing: neither who tells nor what. */
export async function tellStory(
  tx: Tx,
  moment: Moment,
  personId: string,
  wording: Wording,
  channel: Channel,
): Promise<string> {
  const slug = `s-${randomBytes(6).toString('hex')}`
  const id = await insertStory(tx, moment, { personId, slug, channel })
  await insertWording(tx, moment, { storyId: id, partId: null }, wording)
  await record(tx, moment, { verb: 'tell-story', subjectKind: 'story', subjectId: id, personId, channel })
  return id
}

export async function changeStory(
  tx: Tx,
  moment: Moment,
  { id, personId }: { id: string; personId: string },
  wording: Wording,
): Promise<void> {
  await insertWording(tx, moment, { storyId: id, partId: null }, wording)
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb: 'change-story', subjectKind: 'story', subjectId: id, personId })
}
