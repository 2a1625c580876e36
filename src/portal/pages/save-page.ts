import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { publicHasChanged } from '../stamp.ts'
import { addPageVersion, findNewest } from './store.ts'

type Given = Parameters<typeof addPageVersion>[3]

/** Saves a wording of an own page over the one that was opened; false where somebody saved in between. */
export async function savePage(tx: Tx, moment: Moment, slug: string, opened: number, given: Given): Promise<boolean> {
  const newest = await findNewest(tx, moment, slug)
  if ((newest?.number ?? 0) !== opened) return false
  const pageId = await addPageVersion(tx, moment, slug, given)
  if (given.state !== 'draft') await publicHasChanged(tx, moment)
  await record(tx, moment, {
    verb: 'save-own-page',
    subjectKind: 'portal-page',
    subjectId: pageId,
    details: { state: given.state },
  })
  return true
}
