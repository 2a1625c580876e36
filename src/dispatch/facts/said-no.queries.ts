import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export type SaidNo = (personId: string, slotId: string) => boolean

/** Who passed on these dates or gave a place on them back, whatever the request. One statement. */
export async function findSaidNo(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  slotIds: readonly string[],
): Promise<SaidNo> {
  if (slotIds.length === 0) return () => false
  const { rows } = await sql<{ personId: string; slotId: string }>`
    select o.person_id as "personId", o.slot_id as "slotId"
      from offer o
      left join offer_answer a on a.tenant_id = o.tenant_id and a.offer_id = o.id
      left join seat on seat.tenant_id = o.tenant_id and seat.offer_id = o.id
      left join visit_change c on c.tenant_id = seat.tenant_id and c.visit_id = seat.visit_id
     where o.tenant_id = ${tenantId} and o.slot_id in (${sql.join(slotIds)})
       and (a.answer = 'declined'
         or seat.visit_id is not null and seat.released_at < coalesce(c.changed_at, 'infinity'))`.execute(tx)
  const pairs = new Set(rows.map(({ personId, slotId }) => `${personId} ${slotId}`))
  return (personId, slotId) => pairs.has(`${personId} ${slotId}`)
}
