import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { EntryFile } from '../entry-files/rules.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type { EntryKind } from '../vocabulary.ts'
import { saidAnew } from './carried-over.ts'
import { type EntryContent, findWhole, insertEntry, insertState, insertVersion, lockNewest } from './store.ts'

export interface Submission {
  content: EntryContent
  hours: readonly Hours[]
  days: readonly OwnDay[]
  channel: Channel
  byOwner: boolean
}

/** Takes in a new entry; nothing of it is public before somebody has checked it. Gives its id. */
export async function submitEntry(
  tx: Tx,
  moment: Moment,
  of: { kind: EntryKind; organisationId: string | null },
  submission: Submission,
): Promise<string> {
  const entryId = await insertEntry(tx, {
    tenant_id: moment.tenantId,
    kind: of.kind,
    organisation_id: of.organisationId,
    channel: submission.channel,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
  await addVersion(tx, moment, entryId, 1, { ...submission, files: [] })
  await record(tx, moment, {
    verb: 'submit-entry',
    subjectKind: 'portal-entry',
    subjectId: entryId,
    channel: submission.channel,
  })
  return entryId
}

export type Saved = { saved: true; number: number } | { saved: false; because: 'changed-meanwhile'; newest: number }

/**
 * Saves a new wording over the one that was opened. Where somebody saved in between, nothing is overwritten. What is
 * public stays as it was checked until the new wording is.
 */
export async function changeEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  openedNumber: number,
  submission: Submission,
): Promise<Saved> {
  const newest = await lockNewest(tx, moment, entryId)
  if (newest !== openedNumber) return { saved: false, because: 'changed-meanwhile', newest }
  const before = await findWhole(tx, moment, entryId, newest)
  const content = before ? saidAnew(before, submission) : submission.content
  await addVersion(tx, moment, entryId, newest + 1, { ...submission, content, files: before?.files ?? [] })
  await record(tx, moment, {
    verb: 'change-entry',
    subjectKind: 'portal-entry',
    subjectId: entryId,
    channel: submission.channel,
  })
  return { saved: true, number: newest + 1 }
}

/** One more wording, that waits to be checked. */
export async function addVersion(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  given: Submission & { files: readonly EntryFile[] },
): Promise<void> {
  await insertVersion(tx, moment, { entryId, number, channel: given.channel }, given.content, given)
  await insertState(tx, {
    tenant_id: moment.tenantId,
    entry_id: entryId,
    version_number: number,
    state: 'submitted',
    from_on: moment.today,
    by_owner: given.byOwner,
    channel: given.channel,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
}
