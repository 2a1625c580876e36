import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type EntryState, listStates } from '../entry/store.ts'

export type EntryStep = EntryState & { by: string }

/** Every step of an entry, the first one first, with who took it. Nobody is named where a list or the program did. */
export async function listHistory(tx: Tx, moment: Moment, entryId: string): Promise<EntryStep[]> {
  const states = await listStates(tx, moment, entryId)
  const ids = [...new Set(states.flatMap(({ recorded_by }) => recorded_by ?? []))]
  const names = ids.length
    ? await tx
        .selectFrom('account')
        .select(['account.id', 'account.name'])
        .where('account.tenant_id', '=', moment.tenantId)
        .where('account.id', 'in', ids)
        .orderBy('account.id')
        .execute()
    : []
  const known = new Map(names.map(({ id, name }) => [id, name]))
  return states.map((state) => ({ ...state, by: known.get(state.recorded_by ?? '') ?? '' }))
}
