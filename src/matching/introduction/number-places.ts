import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Giving } from '../readiness/store.ts'

/** After a new limit: held places are numbered from one again, so that the highest tells how many there are. */
export async function numberPlacesAnew(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, whose: Giving): Promise<void> {
  const column = 'personId' in whose ? 'person_id' : 'organisation_id'
  const id = 'personId' in whose ? whose.personId : whose.organisationId
  const held = await tx
    .selectFrom('match_place')
    .select(['match_place.id', 'match_place.number'])
    .where('match_place.tenant_id', '=', tenantId)
    .where(`match_place.${column}`, '=', id)
    .where('match_place.released_at', 'is', null)
    .orderBy('match_place.number')
    .orderBy('match_place.id')
    .execute()
  for (const [at, place] of held.entries())
    if (place.number !== at + 1)
      await tx
        .updateTable('match_place')
        .set({ number: at + 1 })
        .where('match_place.tenant_id', '=', tenantId)
        .where('match_place.id', '=', place.id)
        .execute()
}
