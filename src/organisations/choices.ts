import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export async function getOrganisationName(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string): Promise<string> {
  const row = await tx
    .selectFrom('organisation')
    .select('organisation.name')
    .where('organisation.tenant_id', '=', tenantId)
    .where('organisation.id', '=', id)
    .executeTakeFirstOrThrow()
  return row.name
}

/** Organisations that take part today, for a choice in a form. */
export function listHostChoices(tx: Tx, { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>) {
  return tx
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name', 'organisation.kinds', 'organisation.area_id as areaId'])
    .where('organisation.tenant_id', '=', tenantId)
    .where('organisation.registered_on', '<=', today)
    .where((is) => is.or([is('organisation.ended_on', 'is', null), is('organisation.ended_on', '>', today)]))
    .orderBy('organisation.kana_order')
    .orderBy('organisation.id')
    .execute()
}
