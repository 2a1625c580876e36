import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { WishAgainTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type SaidBy = Pick<WishAgainTable, 'channel' | 'typed_by'>

export async function listWishesAgain(tx: Tx, { tenantId }: Place, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('wish_again')
    .select('wish_again.organisation_id as id')
    .where('wish_again.tenant_id', '=', tenantId)
    .where('wish_again.person_id', '=', personId)
    .orderBy('wish_again.said_at')
    .orderBy('wish_again.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What stays keeps the instant at which it was said. */
export async function replaceWishesAgain(
  tx: Tx,
  { tenantId, now }: Pick<Moment, 'tenantId' | 'now'>,
  personId: string,
  organisationIds: readonly string[],
  saidBy: SaidBy,
): Promise<void> {
  await tx
    .deleteFrom('wish_again')
    .where('wish_again.tenant_id', '=', tenantId)
    .where('wish_again.person_id', '=', personId)
    .$if(organisationIds.length > 0, (query) => query.where('wish_again.organisation_id', 'not in', organisationIds))
    .execute()
  if (organisationIds.length === 0) return
  const row = { tenant_id: tenantId, person_id: personId, said_at: now, ...saidBy }
  await tx
    .insertInto('wish_again')
    .values(organisationIds.map((id) => ({ ...row, organisation_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Hosts where the person has been, the last first. */
export async function listHostsBeenTo(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
): Promise<{ id: string; name: string; onDay: string }[]> {
  const { rows } = await sql<{ id: string; name: string; onDay: string }>`
    select organisation.id, organisation.name, max(seat.on_day) as "onDay"
      from seat
      join visit_record as record on record.tenant_id = seat.tenant_id and record.visit_id = seat.visit_id
       and record.took_place
      join dispatch_request as request on request.tenant_id = seat.tenant_id and request.id = seat.request_id
      join organisation on organisation.tenant_id = request.tenant_id and organisation.id = request.organisation_id
     where seat.tenant_id = ${tenantId} and seat.person_id = ${personId}
       and seat.released_at is null and seat.part = 'supporter'
     group by organisation.id, organisation.name
     order by max(seat.on_day) desc, organisation.name, organisation.id`.execute(tx)
  return rows
}
