import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Training of offices on the job, in numbers: no case says whom it is about. */
export interface TrainingCounts {
  supporters: number
  offices: number
  able: number
  grown: number
  cases: number
  moved: number
  near: number
  continuing: number
  ended: number
  /** Cases without an outcome so far. */
  open: number
}

export async function countTraining(tx: Tx, { tenantId, today }: Moment): Promise<TrainingCounts> {
  const { rows } = await sql<TrainingCounts>`
    with cases as (
      select count(*)::int as cases,
             (count(*) filter (where outcome = 'moved'))::int as moved,
             (count(*) filter (where outcome = 'near'))::int as near,
             (count(*) filter (where outcome = 'continuing'))::int as continuing,
             (count(*) filter (where outcome = 'ended'))::int as ended,
             (count(*) filter (where outcome is null))::int as open
        from training_case where training_case.tenant_id = ${tenantId}
    ), offices as (
      select count(*)::int as offices, (count(*) filter (where able_on <= ${today}))::int as able
        from trained_office where trained_office.tenant_id = ${tenantId}
    ), supporters as (
      select count(*)::int as supporters, count(grown_from_office_id)::int as grown
        from system_builder where system_builder.tenant_id = ${tenantId}
         and (system_builder.ended_on is null or system_builder.ended_on > ${today})
    ) select * from cases, offices, supporters`.execute(tx)
  return rows[0] as TrainingCounts
}
