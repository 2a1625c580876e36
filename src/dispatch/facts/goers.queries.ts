import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Goer } from '../rules/given.ts'

/** Who holds a place on a date, without names. One statement. */
export async function listGoers(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, slotId: string): Promise<Goer[]> {
  const rows = await tx
    .selectFrom('seat')
    .innerJoin('offer', (join) =>
      join.onRef('offer.tenant_id', '=', 'seat.tenant_id').onRef('offer.id', '=', 'seat.offer_id'),
    )
    .select('seat.person_id as personId')
    .select((is) =>
      jsonArrayFrom(
        is
          .selectFrom('refused_person as apart')
          .select('apart.account_id as accountId')
          .whereRef('apart.tenant_id', '=', 'seat.tenant_id')
          .whereRef('apart.person_id', '=', 'seat.person_id')
          .where('apart.account_id', 'is not', null),
      ).as('without'),
    )
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.released_at', 'is', null)
    .where('offer.slot_id', '=', slotId)
    .orderBy('seat.taken_at')
    .orderBy('seat.id')
    .execute()
  return rows.map(({ personId, without }) => ({
    personId,
    name: null,
    withoutStaff: without.flatMap(({ accountId }) => accountId ?? []),
  }))
}

/** The same with the names of those among `known`. */
export const named = (goers: readonly Goer[], known: readonly { personId: string; name: string | null }[]): Goer[] =>
  goers.map((goer) => ({ ...goer, name: known.find(({ personId }) => personId === goer.personId)?.name ?? null }))
