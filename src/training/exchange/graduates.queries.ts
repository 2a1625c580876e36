import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** People who completed a course, who may run a meeting. */
export async function listGraduates(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from person
     where person.tenant_id = ${tenantId} and person.erased_at is null
       and exists (select 1 from completion where completion.tenant_id = person.tenant_id
             and completion.person_id = person.id and completion.track is distinct from 'employer')
     order by person.kana_order, person.id`.execute(tx)
  return rows
}
