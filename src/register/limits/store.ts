import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '../supporter-facts.ts'
import type { OwnLimitTable } from '../tables.ts'

export type Limits = SupporterFacts['limits']

export const noLimits: Limits = {
  perDay: null,
  perWeek: null,
  perMonth: null,
  restDaysAfter: null,
  travelMinutesMax: null,
}

export async function findLimits(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, personId: string): Promise<Limits> {
  const row = await tx
    .selectFrom('own_limit')
    .select([
      'own_limit.per_day as perDay',
      'own_limit.per_week as perWeek',
      'own_limit.per_month as perMonth',
      'own_limit.rest_days_after as restDaysAfter',
      'own_limit.travel_minutes_max as travelMinutesMax',
    ])
    .where('own_limit.tenant_id', '=', tenantId)
    .where('own_limit.person_id', '=', personId)
    .executeTakeFirst()
  return row ?? noLimits
}

export async function upsertLimits(tx: Tx, row: Insertable<OwnLimitTable>): Promise<void> {
  const { tenant_id: _, person_id: __, ...changes } = row
  await tx
    .insertInto('own_limit')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet(changes))
    .execute()
}
