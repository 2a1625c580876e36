import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forComparing } from '#platform/japanese-text.ts'

/** Who has which number on the register, by the number as it is compared. */
export async function listPeopleByNumber(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
): Promise<Map<string, Set<string>>> {
  const rows = await tx
    .selectFrom('enrolment')
    .select(['enrolment.person_id as personId', 'enrolment.number'])
    .where('enrolment.tenant_id', '=', tenantId)
    .where('enrolment.number', '<>', '')
    .execute()
  const people = new Map<string, Set<string>>()
  for (const { personId, number } of rows) {
    const key = forComparing(number)
    people.set(key, (people.get(key) ?? new Set()).add(personId))
  }
  return people
}
