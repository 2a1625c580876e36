import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'

export interface EndingCompletion {
  id: string
  personId: string
  name: string
  accountId: string | null
  courseKind: CourseKind
  completedOn: string
  validUntilOn: string
  /** How often it was extended, with the last reason. */
  changes: number
  reason: string
}

/** Completions that have an end, on or before a day and not yet past, the soonest first. */
export async function listEnding(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  untilOn: string,
): Promise<EndingCompletion[]> {
  const { rows } = await sql<EndingCompletion>`
    select c.id, c.person_id as "personId", person.name, account.id as "accountId", c.course_kind as "courseKind",
           c.completed_on as "completedOn", last.valid_until_on as "validUntilOn", last.reason,
           (select count(*)::int - 1 from completion_validity v
             where v.tenant_id = c.tenant_id and v.completion_id = c.id) as changes
      from completion as c
      join person on person.tenant_id = c.tenant_id and person.id = c.person_id and person.erased_at is null
      join lateral (select v.* from completion_validity v where v.tenant_id = c.tenant_id and v.completion_id = c.id
                     order by v.set_at desc, v.id limit 1) as last on true
      left join account on account.tenant_id = c.tenant_id and account.person_id = c.person_id
        and account.closed_at is null
     where c.tenant_id = ${tenantId} and last.valid_until_on between ${today} and ${untilOn}
     order by last.valid_until_on, person.kana_order collate "C", c.id`.execute(tx)
  return rows
}
