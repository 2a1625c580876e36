import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import { type RunMode, runState } from '../run/rules.ts'
import type { RunForApplicants } from './rules.ts'

export interface RunDay {
  onDay: string
  startMinute: number
  endMinute: number
  place: string
  mode: RunMode
}

/** A course as applicants may know it: nothing of a person, no names of teachers. */
export interface ApplicantsRun extends RunForApplicants {
  id: string
  reference: string
  courseKind: CourseKind
  fiscalYear: number
  nameJa: string
  nameEn: string
  organiser: string
  mode: RunMode
  place: string
  tracks: Track[]
  requiresKind: CourseKind | null
  accommodations: string[]
  accommodationsWords: string
  photoRule: 'none' | 'who-agrees'
  materials: string
  aboutJa: string
  aboutEn: string
  questionsTo: string
  days: RunDay[]
}

type Place = Pick<Moment, 'tenantId'>

export async function findApplicantsRun(tx: Tx, place: Place, id: string): Promise<ApplicantsRun | null> {
  return (await readRuns(tx, place, id))[0] ?? null
}

/** Courses of which the public may know and that are not over, by their first day. */
export async function listAnnouncedRuns(tx: Tx, place: Place & Pick<Moment, 'today'>): Promise<ApplicantsRun[]> {
  const runs = await readRuns(tx, place, null)
  const firstDay = (run: ApplicantsRun) => run.days[0]?.onDay ?? '9999'
  return runs
    .filter((run) => ['open', 'running'].includes(runState(run, place.today)))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
}

async function readRuns(tx: Tx, { tenantId }: Place, id: string | null): Promise<ApplicantsRun[]> {
  const { rows } = await sql<Omit<ApplicantsRun, 'sessionDays'>>`
    select run.id, run.reference, run.course_kind as "courseKind", run.fiscal_year as "fiscalYear",
           run.name_ja as "nameJa", run.name_en as "nameEn", run.organiser, run.mode, run.place, run.capacity,
           to_jsonb(run.tracks) as tracks, run.requires_kind as "requiresKind",
           to_jsonb(run.accommodations) as accommodations, run.accommodations_words as "accommodationsWords",
           run.photo_rule as "photoRule", run.materials, run.about_ja as "aboutJa", run.about_en as "aboutEn",
           run.questions_to as "questionsTo", run.apply_from_on as "applyFromOn", run.apply_until_on as "applyUntilOn",
           coalesce((select jsonb_agg(jsonb_build_object('step', step.step, 'onDay', step.on_day))
              from course_run_step as step where step.tenant_id = run.tenant_id and step.run_id = run.id
               and step.taken_back_at is null), '[]') as steps,
           (select count(*)::int from participant as part where part.tenant_id = run.tenant_id
              and part.run_id = run.id and part.ended_at is null) as taken,
           coalesce((select jsonb_agg(jsonb_build_object('onDay', day.on_day, 'startMinute', day.start_minute,
                     'endMinute', day.end_minute, 'place', day.place, 'mode', day.mode)
                     order by day.on_day, day.start_minute, day.id)
              from run_session as day where day.tenant_id = run.tenant_id and day.run_id = run.id), '[]') as days
      from course_run as run
     where run.tenant_id = ${tenantId} and (${id}::uuid is null or run.id = ${id}::uuid)`.execute(tx)
  return rows.map((run) => ({ ...run, sessionDays: run.days.map((day) => day.onDay) }))
}
