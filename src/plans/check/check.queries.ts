import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { monthlyLimit } from './rules.ts'

/** Registered people who are not resting today, as sums: how many have said a limit, and what the limits come to. */
export async function sumOfLimits(tx: Tx, { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>) {
  const rows = await tx
    .selectFrom('enrolment')
    .leftJoin('enrolment_withdrawal as withdrawal', (join) =>
      join
        .onRef('withdrawal.tenant_id', '=', 'enrolment.tenant_id')
        .onRef('withdrawal.enrolment_id', '=', 'enrolment.id'),
    )
    .leftJoin('own_limit', (join) =>
      join
        .onRef('own_limit.tenant_id', '=', 'enrolment.tenant_id')
        .onRef('own_limit.person_id', '=', 'enrolment.person_id'),
    )
    .select(['own_limit.per_week as perWeek', 'own_limit.per_month as perMonth'])
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.enrolled_on', '<=', today)
    .where((is) => is.or([is('withdrawal.withdrawn_on', 'is', null), is('withdrawal.withdrawn_on', '>', today)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rest')
            .select('rest.id')
            .whereRef('rest.tenant_id', '=', 'enrolment.tenant_id')
            .whereRef('rest.person_id', '=', 'enrolment.person_id')
            .where('rest.from_on', '<=', today)
            .where((is) => is.or([is('rest.until_on', 'is', null), is('rest.until_on', '>', today)])),
        ),
      ),
    )
    .execute()
  const limits = rows.map(monthlyLimit)
  const said = limits.filter((limit) => limit !== null)
  return {
    withLimit: said.length,
    monthlyVisits: said.reduce((total, limit) => total + limit, 0),
    withoutLimit: limits.length - said.length,
  }
}
