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
  const row = await holdRequest(tx, moment, id, seen)
  if (row && !('because' in row)) await countOn(tx, moment, row)
  return row
}

/** Holds the request without changing anything: for who may still refuse. */
export async function holdRequest(
  tx: Tx,
  moment: Moment,
  id: string,
  seen: number | null,
): Promise<RequestRow | ChangedMeanwhile | null> {
  const row = await lockRequest(tx, moment, id)
  if (!row) return null
  if (seen === null || row.version === seen) return row
  return { because: 'changed-meanwhile', ...(await lastChange(tx, moment, id)), version: row.version }
}

/** The request is another one now, for everybody who looks at it. */
export async function countOn(tx: Tx, { tenantId }: Moment, { id, version }: RequestRow): Promise<void> {
  await tx
    .updateTable('dispatch_request')
    .set({ version: version + 1 })
    .where('dispatch_request.tenant_id', '=', tenantId)
    .where('dispatch_request.id', '=', id)
    .execute()
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
    .orderBy('event.id', 'desc')
    .executeTakeFirst()
  return { by: row?.by ?? null, verb: row?.verb ?? null }
}
