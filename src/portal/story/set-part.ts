import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ReceivedFile } from '../files/receive-file.ts'
import { insertFile } from '../files/store.ts'
import { publicHasChanged } from '../stamp.ts'
import { removePart } from './leaving-store.ts'
import { insertPart, insertWording, type NewPart, type Wording } from './store.ts'
import type { StoryPart } from './story.ts'

interface Of {
  id: string
  personId: string
}
export interface PartSet {
  part: Omit<NewPart, 'fileId'>
  wording: Wording
  file: ReceivedFile | null
}

/** Sets a part of a story; `before` is the one it stands in for, whose file stays where no other was given. */
export async function setPart(
  tx: Tx,
  moment: Moment,
  story: Of,
  set: PartSet,
  before: StoryPart | null = null,
): Promise<void> {
  if (before) await removePart(tx, moment, before.id, set.file === null)
  const fileId = set.file ? await insertFile(tx, moment, 'story', set.file) : (before?.fileId ?? null)
  const partId = await insertPart(tx, moment, story.id, { ...set.part, fileId })
  await insertWording(tx, moment, { storyId: story.id, partId }, set.wording)
  await changed(tx, moment, story, 'change-story')
}

export async function takeOutPart(tx: Tx, moment: Moment, story: Of, partId: string): Promise<void> {
  await removePart(tx, moment, partId)
  await changed(tx, moment, story, 'remove-story-part')
}

async function changed(tx: Tx, moment: Moment, { id, personId }: Of, verb: 'change-story' | 'remove-story-part') {
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb, subjectKind: 'story', subjectId: id, personId })
}
