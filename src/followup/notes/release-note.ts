import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { urls } from '#urls.ts'
import { mayRelease } from './rules.ts'
import { endRelease, findNote, insertRelease } from './store.ts'
import { tellOfNote } from './write-note.ts'

/** The person opens a note about feelings to one more of the follow-up staff. */
export async function releaseNote(
  tx: Tx,
  moment: Moment,
  personId: string,
  noteId: string,
  accountId: string,
): Promise<boolean> {
  const note = await findNote(tx, moment, noteId)
  const staff = await listAccountsWithRole(tx, moment, 'follow_up_staff')
  if (!note || !mayRelease(note, { personId }) || !staff.some(({ id }) => id === accountId)) return false
  if (note.readerAccountId === accountId || note.releasedTo.includes(accountId)) return true
  await insertRelease(tx, {
    tenant_id: moment.tenantId,
    note_id: noteId,
    account_id: accountId,
    released_at: moment.now,
    released_by: moment.actorId,
    taken_back_at: null,
  })
  await record(tx, moment, { verb: 'release-note', subjectKind: 'note', subjectId: noteId, personId })
  await tellOfNote(tx, moment, accountId, urls.going.supervision())
  return true
}

/** And closes it again. */
export async function takeNoteBack(
  tx: Tx,
  moment: Moment,
  personId: string,
  noteId: string,
  accountId: string,
): Promise<boolean> {
  const note = await findNote(tx, moment, noteId)
  if (!note || !mayRelease(note, { personId })) return false
  await endRelease(tx, moment, noteId, accountId)
  await record(tx, moment, { verb: 'take-note-back', subjectKind: 'note', subjectId: noteId, personId })
  return true
}
