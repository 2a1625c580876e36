import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { mayWithdraw, type Reader } from './rules.ts'
import { emptyNote, findNote } from './store.ts'

/** Takes one's own words back: they are gone for everybody. That there was a note stays in the record of events. */
export async function withdrawNote(
  tx: Tx,
  moment: Moment,
  by: Pick<Reader, 'accountId' | 'personId'>,
  id: string,
): Promise<boolean> {
  const note = await findNote(tx, moment, id)
  if (!note || !mayWithdraw(note, by)) return false
  await emptyNote(tx, moment, id)
  const { personId, notebook } = note
  await record(tx, moment, {
    verb: 'withdraw-note',
    subjectKind: 'note',
    subjectId: id,
    personId,
    details: { notebook },
  })
  return true
}
