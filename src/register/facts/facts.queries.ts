import { type SqlBool, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '../supporter-facts.ts'
import { factsOf } from './facts-of.ts'
import { saidBy } from './said.queries.ts'

type Place = Pick<Moment, 'tenantId' | 'today'>

/**
 * Everybody on the register: the newest enrolment of each person, unless it ended before today; those who rest are
 * among them. In the order of their readings. One statement.
 */
export async function listSupporterFacts(tx: Tx, { tenantId, today }: Place): Promise<SupporterFacts[]> {
  const rows = await supporters(tx, tenantId)
    .where((is) => is.or([is('ended.withdrawn_on', 'is', null), is('ended.withdrawn_on', '>=', today)]))
    .execute()
  return rows.map(factsOf)
}

/** The facts of one person, whenever the registration ended; null for who was never registered. */
export async function getSupporterFacts(tx: Tx, { tenantId }: Place, personId: string): Promise<SupporterFacts | null> {
  const row = await supporters(tx, tenantId).where('person.id', '=', personId).executeTakeFirst()
  return row ? factsOf(row) : null
}

/** How many people are registered on a day, resting or not. */
export async function countRegistered(tx: Tx, { tenantId }: Place, day: string): Promise<number> {
  const row = await tx
    .selectFrom('enrolment')
    .leftJoin('enrolment_withdrawal as ended', (join) =>
      join.onRef('ended.tenant_id', '=', 'enrolment.tenant_id').onRef('ended.enrolment_id', '=', 'enrolment.id'),
    )
    .select((is) => is.fn.count<number>('enrolment.person_id').distinct().as('people'))
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.enrolled_on', '<=', day)
    .where((is) => is.or([is('ended.withdrawn_on', 'is', null), is('ended.withdrawn_on', '>', day)]))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}

export type SupporterRow = Awaited<ReturnType<ReturnType<typeof supporters>['execute']>>[number]

function supporters(tx: Tx, tenantId: string) {
  return tx
    .selectFrom('person')
    .innerJoin('enrolment', (join) =>
      join.onRef('enrolment.tenant_id', '=', 'person.tenant_id').onRef('enrolment.person_id', '=', 'person.id'),
    )
    .leftJoin('enrolment_withdrawal as ended', (join) =>
      join.onRef('ended.tenant_id', '=', 'enrolment.tenant_id').onRef('ended.enrolment_id', '=', 'enrolment.id'),
    )
    .leftJoin('supporter_wish as wish', (join) =>
      join.onRef('wish.tenant_id', '=', 'person.tenant_id').onRef('wish.person_id', '=', 'person.id'),
    )
    .leftJoin('own_limit as own', (join) =>
      join.onRef('own.tenant_id', '=', 'person.tenant_id').onRef('own.person_id', '=', 'person.id'),
    )
    .select([
      'person.id as personId',
      'person.name',
      'person.kana',
      'enrolment.enrolled_on as enrolledOn',
      'enrolment.contract_id as contractId',
      'ended.withdrawn_on as withdrawnOn',
      'wish.activities',
      'wish.forms',
      'wish.modes',
      'wish.topics',
      'wish.amount_per_month as amountPerMonth',
      'wish.follow_up_need as followUpNeed',
      'wish.home_area_id as homeAreaId',
      'own.per_day as perDay',
      'own.per_week as perWeek',
      'own.per_month as perMonth',
      'own.rest_days_after as restDaysAfter',
      'own.travel_minutes_max as travelMinutesMax',
    ])
    .select(saidBy)
    .where('person.tenant_id', '=', tenantId)
    .where('person.erased_at', 'is', null)
    .where(isNewest)
    .orderBy('person.kana_order')
    .orderBy('person.id')
}

/** The newest of a person's enrolments: by its first day, and by when it was recorded where two begin together. */
const isNewest = sql<SqlBool>`not exists (
  select from enrolment as later
   where later.tenant_id = enrolment.tenant_id and later.person_id = enrolment.person_id
     and (later.enrolled_on, later.recorded_at, later.id) > (enrolment.enrolled_on, enrolment.recorded_at, enrolment.id))`
