import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { lockRequest, type RequestRow } from '../request/store.ts'

/** Somebody else changed the request since it was looked at: who, and with what. */
export interface ChangedMeanwhile {
  because: 'changed-meanwhile'
  by: string | null
  verb: string | null
  version: number
}

/**
 * Holds the request and counts its version on, if it is still the one that was looked at; `seen` null stands for who
 * looked at nothing, such as a program.
 */
export async function claimRequest(
  tx: Tx,
  moment: Moment,
  id: string,
  seen: number | null,
): Promise<RequestRow | ChangedMeanwhile | null> {
  const row = await lockRequest(tx, moment, id)
  if (!row) return null
  if (seen !== null && row.version !== seen)
    return { because: 'changed-meanwhile', ...(await lastChange(tx, moment, id)), version: row.version }
  await tx
    .updateTable('dispatch_request')
    .set({ version: row.version + 1 })
    .where('dispatch_request.tenant_id', '=', moment.tenantId)
    .where('dispatch_request.id', '=', id)
    .execute()
  return row
}

/** What counted the version on last. Events that name a person are answers and single offers, which do not. */
async function lastChange(tx: Tx, { tenantId }: Moment, id: string) {
  const row = await tx
    .selectFrom('event')
    .innerJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'event.tenant_id').onRef('account.id', '=', 'event.actor_id'),
    )
    .select(['event.verb', 'account.name as by'])
    .where('event.tenant_id', '=', tenantId)
    .where('event.subject_id', '=', id)
    .where('event.person_id', 'is', null)
    .orderBy('event.happened_at', 'desc')
    .executeTakeFirst()
  return { by: row?.by ?? null, verb: row?.verb ?? null }
}
