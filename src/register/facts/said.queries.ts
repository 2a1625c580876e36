import type { ExpressionBuilder } from 'kysely'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Database } from '#database.ts'

/** What a person has several of, as lists in the row of that person. */
export const saidBy = (is: ExpressionBuilder<Database, 'person'>) => [
  jsonArrayFrom(
    is
      .selectFrom('rest')
      .select(['rest.from_on as fromOn', 'rest.until_on as untilOn'])
      .whereRef('rest.tenant_id', '=', 'person.tenant_id')
      .whereRef('rest.person_id', '=', 'person.id')
      .orderBy('rest.from_on')
      .orderBy('rest.id'),
  ).as('rests'),
  jsonArrayFrom(
    is
      .selectFrom('completion')
      .select(['completion.course_kind as courseKind', 'completion.completed_on as completedOn'])
      .whereRef('completion.tenant_id', '=', 'person.tenant_id')
      .whereRef('completion.person_id', '=', 'person.id')
      .orderBy('completion.completed_on')
      .orderBy('completion.id'),
  ).as('completions'),
  jsonArrayFrom(
    is
      .selectFrom('wished_area')
      .select('wished_area.area_id as areaId')
      .whereRef('wished_area.tenant_id', '=', 'person.tenant_id')
      .whereRef('wished_area.person_id', '=', 'person.id')
      .orderBy('wished_area.area_id'),
  ).as('areas'),
  jsonArrayFrom(
    is
      .selectFrom('availability as time')
      .select(['time.weekday', 'time.from_minute as fromMinute', 'time.to_minute as toMinute'])
      .whereRef('time.tenant_id', '=', 'person.tenant_id')
      .whereRef('time.person_id', '=', 'person.id')
      .orderBy('time.weekday')
      .orderBy('time.from_minute')
      .orderBy('time.id'),
  ).as('availability'),
  jsonArrayFrom(
    is
      .selectFrom('availability_exception as day')
      .select(['day.on_day as onDay', 'day.available', 'day.from_minute as fromMinute', 'day.to_minute as toMinute'])
      .whereRef('day.tenant_id', '=', 'person.tenant_id')
      .whereRef('day.person_id', '=', 'person.id')
      .orderBy('day.on_day')
      .orderBy('day.from_minute')
      .orderBy('day.id'),
  ).as('exceptions'),
  jsonArrayFrom(
    is
      .selectFrom('refusal')
      .select([
        'refusal.kind',
        'refusal.value',
        'refusal.organisation_id as organisationId',
        'refusal.area_id as areaId',
      ])
      .whereRef('refusal.tenant_id', '=', 'person.tenant_id')
      .whereRef('refusal.person_id', '=', 'person.id')
      .orderBy('refusal.said_at')
      .orderBy('refusal.id'),
  ).as('refusals'),
  jsonArrayFrom(
    is
      .selectFrom('refused_person as apart')
      .select([
        sql<
          string | null
        >`case when apart.person_id = person.id then apart.other_person_id else apart.person_id end`.as('otherId'),
        'apart.account_id as accountId',
      ])
      .whereRef('apart.tenant_id', '=', 'person.tenant_id')
      .where((or) =>
        or.or([or('apart.person_id', '=', or.ref('person.id')), or('apart.other_person_id', '=', or.ref('person.id'))]),
      )
      .orderBy('apart.said_at')
      .orderBy('apart.id'),
  ).as('apart'),
]
