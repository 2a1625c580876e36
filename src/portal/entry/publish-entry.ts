import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { publicHasChanged } from '../stamp.ts'
import type { ArchiveReason } from '../vocabulary.ts'
import { words } from '../words.ts'
import { list, reconfirm, unlist } from './listing.ts'
import { type EntryRow, type EntryState, findWhole, insertState } from './store.ts'

interface Step {
  state: EntryState['state']
  number: number
  byOwner?: boolean
  because?: ArchiveReason
  words?: string
  until?: string | null
  on?: string
}

/** Checks the wording and shows it to everybody: from now on it is confirmed as of that day. */
export async function publishEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  given: { confirmedOn: string; until: string | null },
): Promise<boolean> {
  const whole = await findWhole(tx, moment, entryId, number)
  if (!whole) return false
  await step(tx, moment, entryId, { state: 'checked', number, on: given.confirmedOn })
  await step(tx, moment, entryId, { state: 'published', number, until: given.until })
  await list(tx, moment, whole, {
    publicFrom: moment.today,
    publicUntil: given.until,
    confirmedOn: given.confirmedOn,
    confirmedByOwner: false,
  })
  await told(tx, moment, 'publish-entry', entryId)
  return true
}

/** “It still holds”: by its owner or by the municipality. */
export async function confirmEntry(tx: Tx, moment: Moment, entryId: string, number: number, byOwner: boolean) {
  await step(tx, moment, entryId, { state: 'confirmed', number, byOwner })
  const whole = await findWhole(tx, moment, entryId, number)
  if (whole) await reconfirm(tx, moment, whole, byOwner)
  await told(tx, moment, 'confirm-entry', entryId)
}

/** Gives a wording back to its owner with words; what is public stays. Those who can be asked by mail are. */
export async function returnEntry(
  tx: Tx,
  moment: Moment,
  { id, organisation_id }: EntryRow,
  number: number,
  given: string,
) {
  await step(tx, moment, id, { state: 'returned', number, words: given })
  const owners = organisation_id ? await listAccountsOfOrganisation(tx, moment, organisation_id) : []
  for (const owner of owners)
    await queueMail(tx, moment, owner.id, 'entry-returned', (language) => {
      const { subject, body } = words(language).staff.returnedMail
      return { subject, body: `${body}\n\n${urls.portal.show({ id })}\n` }
    })
  await record(tx, moment, { verb: 'return-entry', subjectKind: 'portal-entry', subjectId: id })
}

/** Takes an entry from every public page at once; its history stays. */
export async function archiveEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  given: { because: ArchiveReason; byOwner: boolean },
) {
  await step(tx, moment, entryId, { state: 'archived', number, ...given })
  await unlist(tx, moment, entryId)
  await told(tx, moment, 'archive-entry', entryId)
}

async function told(
  tx: Tx,
  moment: Moment,
  verb: 'publish-entry' | 'confirm-entry' | 'archive-entry',
  entryId: string,
) {
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb, subjectKind: 'portal-entry', subjectId: entryId })
}

const step = (tx: Tx, moment: Moment, entryId: string, given: Step) =>
  insertState(tx, {
    tenant_id: moment.tenantId,
    entry_id: entryId,
    version_number: given.number,
    state: given.state,
    from_on: given.on ?? moment.today,
    until_on: given.until ?? null,
    by_owner: given.byOwner ?? false,
    because: given.because ?? '',
    words: given.words ?? '',
    channel: 'online',
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
