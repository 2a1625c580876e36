import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** What the register holds of a person already. */
export interface Recorded {
  enrolments: { enrolledOn: string; withdrawnOn: string | null }[]
  hasSaidWishes: boolean
  hasSaidTimes: boolean
}

export const nothingRecorded: Recorded = { enrolments: [], hasSaidWishes: false, hasSaidTimes: false }

/** By person; who is on no register is there with nothing recorded. */
export async function listRecorded(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  personIds: readonly string[],
): Promise<Map<string, Recorded>> {
  if (personIds.length === 0) return new Map()
  const people = await tx
    .selectFrom('person')
    .select('person.id')
    .select(
      sql<boolean>`exists (select 1 from supporter_wish
        where supporter_wish.tenant_id = person.tenant_id and supporter_wish.person_id = person.id)`.as(
        'hasSaidWishes',
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from availability
        where availability.tenant_id = person.tenant_id and availability.person_id = person.id)`.as('hasSaidTimes'),
    )
    .where('person.tenant_id', '=', tenantId)
    .where('person.id', 'in', [...personIds])
    .execute()
  const enrolments = Map.groupBy(await enrolmentsOf(tx, tenantId, personIds), ({ personId }) => personId)
  return new Map(people.map(({ id, ...said }) => [id, { ...said, enrolments: enrolments.get(id) ?? [] }]))
}

function enrolmentsOf(tx: Tx, tenantId: string, personIds: readonly string[]) {
  return tx
    .selectFrom('enrolment')
    .leftJoin('enrolment_withdrawal as ended', (join) =>
      join.onRef('ended.tenant_id', '=', 'enrolment.tenant_id').onRef('ended.enrolment_id', '=', 'enrolment.id'),
    )
    .select(['enrolment.person_id as personId', 'enrolment.enrolled_on as enrolledOn'])
    .select('ended.withdrawn_on as withdrawnOn')
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.person_id', 'in', [...personIds])
    .execute()
}
