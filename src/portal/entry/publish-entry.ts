import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { standingOf } from '../rules/freshness.ts'
import { publicHasChanged } from '../stamp.ts'
import type { ArchiveReason } from '../vocabulary.ts'
import { list, reconfirm, unlist } from './listing.ts'
import { findWhole, listStates, lockNewest } from './store.ts'
import { takeStep } from './take-step.ts'

/**
 * Checks the wording and shows it to everybody: from now on it is confirmed as of that day. False where it is no longer
 * the newest: nobody has checked what came since.
 */
export async function publishEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  given: { confirmedOn: string; until: string | null },
): Promise<boolean> {
  const whole = (await lockNewest(tx, moment, entryId)) === number && (await findWhole(tx, moment, entryId, number))
  if (!whole) return false
  await takeStep(tx, moment, entryId, { state: 'checked', number, on: given.confirmedOn })
  await takeStep(tx, moment, entryId, { state: 'published', number, until: given.until })
  await list(tx, moment, whole, {
    publicFrom: moment.today,
    publicUntil: given.until,
    confirmedOn: given.confirmedOn,
    confirmedByOwner: false,
  })
  await told(tx, moment, 'publish-entry', entryId)
  return true
}

/**
 * “It still holds”: by its owner or by the municipality. False where a newer wording waits to be checked, which says that
 * something does not.
 */
export async function confirmEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  byOwner: boolean,
): Promise<boolean> {
  await lockNewest(tx, moment, entryId)
  if (standingOf(await listStates(tx, moment, entryId)) === 'to-check') return false
  await takeStep(tx, moment, entryId, { state: 'confirmed', number, byOwner })
  const whole = await findWhole(tx, moment, entryId, number)
  if (whole) await reconfirm(tx, moment, whole, byOwner)
  await told(tx, moment, 'confirm-entry', entryId)
  return true
}

/** Takes an entry from every public page at once; its history stays. */
export async function archiveEntry(
  tx: Tx,
  moment: Moment,
  entryId: string,
  number: number,
  given: { because: ArchiveReason; byOwner: boolean },
) {
  await takeStep(tx, moment, entryId, { state: 'archived', number, ...given })
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
