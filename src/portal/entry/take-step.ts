import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ArchiveReason } from '../vocabulary.ts'
import { type EntryState, insertState } from './store.ts'

interface Step {
  state: EntryState['state']
  number: number
  byOwner?: boolean
  because?: ArchiveReason
  words?: string
  until?: string | null
  on?: string
}

export const takeStep = (tx: Tx, moment: Moment, entryId: string, given: Step) =>
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
