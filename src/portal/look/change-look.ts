import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ReceivedFile } from '../files/receive-file.ts'
import { insertFile } from '../files/store.ts'
import { isDomainTaken } from './domain.ts'
import { type LookDetails, setLook } from './set-look.ts'
import { findLook } from './store.ts'

export interface LookChange {
  details: Omit<LookDetails, 'logo_file_id'>
  logo: ReceivedFile | null
  withoutLogo: boolean
  /** The look that stood in the form when it was opened. */
  opened: string
}

/** Sets the look over the one that was opened; not where somebody set another one in between, or has its domain. */
export async function changeLook(
  tx: Tx,
  moment: Moment,
  change: LookChange,
): Promise<'saved' | 'changed' | 'domain-taken'> {
  const now = await findLook(tx, moment)
  if ((now?.id ?? '') !== change.opened) return 'changed'
  const { domain } = change.details
  if (domain && (await isDomainTaken(tx, domain))) return 'domain-taken'
  const before = change.withoutLogo ? null : (now?.logo_file_id ?? null)
  const logo_file_id = change.logo ? await insertFile(tx, moment, 'look', change.logo) : before
  await setLook(tx, moment, { ...change.details, logo_file_id })
  return 'saved'
}
