import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import type { CourseCount } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** A course with what came of it; completions that belong to no course here are one by kind, name and day. */
export interface CountedCourse extends CourseCount {
  nameJa: string
  nameEn: string
  /** The last day on which somebody completed it, else its last day; null where none is known. */
  onDay: string | null
  /** It was finished, somebody completed it, or figures were entered for it. */
  isOver: boolean
}

interface Row extends Omit<CountedCourse, 'completed'> {
  peers: number | null
  employers: number | null
  notSaid: number | null
}

/**
 * What came of every course as it stood on a day: counted from the lists where there are any, else as entered with its
 * source; and completions of no course here, by the fiscal year of their day.
 */
export async function listCourseCounts(
  tx: Tx,
  { tenantId }: Place,
  { untilOn, kinds }: { untilOn: string; kinds?: readonly CourseKind[] },
): Promise<CountedCourse[]> {
  const { rows } = await sql<Row>`
    select run.fiscal_year as "fiscalYear", run.course_kind as "courseKind", run.name_ja as "nameJa",
           run.name_en as "nameEn", coalesce(here.last_on, (select max(day.on_day) from run_session as day
             where day.tenant_id = run.tenant_id and day.run_id = run.id)) as "onDay",
           entered.id is not null or here.last_on is not null or exists (select from course_run_step s
             where s.tenant_id = run.tenant_id and s.run_id = run.id and s.step = 'finished'
               and s.on_day <= ${untilOn} and s.taken_back_at is null) as "isOver",
           case when here.any then here.applicants else entered.applicants end as applicants,
           case when here.any then here.accepted else entered.accepted end as accepted,
           case when here.any then here.peers else entered.completed_peers end as peers,
           case when here.any then here.employers else entered.completed_employers end as employers,
           case when here.any then here.not_said else 0 end as "notSaid"
      from course_run as run
      left join lateral (
        select figure.* from run_entered_figure as figure
         where figure.tenant_id = run.tenant_id and figure.run_id = run.id and figure.as_of_on <= ${untilOn}
         order by figure.recorded_at desc, figure.id limit 1) as entered on true
      cross join lateral (
        select applied.n + joined.unasked as applicants, joined.n as accepted, done.peers, done.employers, done.not_said, done.last_on,
               entered.id is null or applied.n + joined.n + done.n > 0 as any
          from (select count(*)::int as n from course_application a
                 where a.tenant_id = run.tenant_id and a.run_id = run.id
                   and (a.applied_at at time zone 'Asia/Tokyo')::date <= ${untilOn}) as applied,
               (select count(*)::int as n, count(*) filter (where p.application_id is null)::int as unasked from participant p
                 where p.tenant_id = run.tenant_id and p.run_id = run.id
                   and (p.accepted_at at time zone 'Asia/Tokyo')::date <= ${untilOn}) as joined,
               (select count(*)::int as n, count(*) filter (where c.track = 'peer')::int as peers,
                       count(*) filter (where c.track = 'employer')::int as employers,
                       count(*) filter (where c.track is null)::int as not_said, max(c.completed_on) as last_on
                  from completion c
                 where c.tenant_id = run.tenant_id and c.run_id = run.id and c.completed_on <= ${untilOn}) as done
        ) as here
     where run.tenant_id = ${tenantId}
       and not exists (select from course_run_step s where s.tenant_id = run.tenant_id and s.run_id = run.id
                          and s.step = 'called-off' and s.taken_back_at is null)
    union all
    select (extract(year from c.completed_on - interval '3 months'))::int, c.course_kind, c.course_name, '',
           c.completed_on, true, 0, 0,
           count(*) filter (where c.track = 'peer')::int, count(*) filter (where c.track = 'employer')::int,
           count(*) filter (where c.track is null)::int
      from completion c
     where c.tenant_id = ${tenantId} and c.run_id is null and c.completed_on <= ${untilOn}
     group by c.completed_on, c.course_kind, c.course_name`.execute(tx)
  return rows
    .filter(({ courseKind }) => !kinds || kinds.includes(courseKind))
    .map(({ peers, employers, notSaid, ...row }) => ({
      ...row,
      completed: { peer: peers, employer: employers, 'not-said': notSaid },
    }))
}
