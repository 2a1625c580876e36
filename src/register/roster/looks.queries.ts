import { recordLook } from '#platform/audit/record.ts'
import { fromTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** A look at the list is recorded once a day for each reader and person: often enough to answer who looked. */
export async function recordLookAtList(tx: Tx, moment: Moment, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0 || moment.actorId === null) return
  const looked = await tx
    .selectFrom('look')
    .select('look.person_id')
    .where('look.tenant_id', '=', moment.tenantId)
    .where('look.person_id', 'in', [...personIds])
    .where('look.looked_at', '>=', fromTokyo(moment.today, 0))
    .where('look.account_id', '=', moment.actorId)
    .where('look.page', '=', 'people')
    .execute()
  const already = new Set(looked.map((row) => row.person_id))
  await recordLook(
    tx,
    moment,
    personIds.filter((id) => !already.has(id)),
    'people',
  )
}
