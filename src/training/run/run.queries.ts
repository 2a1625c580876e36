import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import type { CourseAccommodation, RunFacts, RunMode, RunStep } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** A course as it is held. `steps` are those in force, `sessionDays` its days in order. */
export interface Run extends RunFacts {
  id: string
  reference: string
  courseKind: CourseKind
  curriculumId: string | null
  fiscalYear: number
  nameJa: string
  nameEn: string
  organiser: string
  contractId: string | null
  organiserAccountId: string | null
  mode: RunMode
  place: string
  capacity: number | null
  tracks: Track[]
  requiresKind: CourseKind | null
  applyFromOn: string | null
  applyUntilOn: string | null
  accommodations: CourseAccommodation[]
  accommodationsWords: string
  photoRule: 'none' | 'who-agrees'
  materials: string
  aboutJa: string
  aboutEn: string
  questionsTo: string
  createdBy: string | null
  version: number
  steps: { step: RunStep; onDay: string }[]
  sessionDays: string[]
}

export async function findRun(tx: Tx, { tenantId }: Place, id: string): Promise<Run | null> {
  const row = await runs(tx, tenantId).where('run.id', '=', id).executeTakeFirst()
  return (row as Run | undefined) ?? null
}

/** The same by its number, as it stands in a public address. */
export async function findRunByReference(tx: Tx, { tenantId }: Place, reference: string): Promise<Run | null> {
  const row = await runs(tx, tenantId).where('run.reference', '=', reference).executeTakeFirst()
  return (row as Run | undefined) ?? null
}

/** Courses of a fiscal year, or all, the newest first. */
export async function listRuns(tx: Tx, { tenantId }: Place, fiscalYear?: number): Promise<Run[]> {
  const all = runs(tx, tenantId)
  const wanted = fiscalYear === undefined ? all : all.where('run.fiscal_year', '=', fiscalYear)
  return (await wanted.orderBy('run.fiscal_year', 'desc').orderBy('run.reference', 'desc').execute()) as Run[]
}

export async function listFiscalYears(tx: Tx, { tenantId }: Place): Promise<number[]> {
  const rows = await tx
    .selectFrom('course_run')
    .select('course_run.fiscal_year')
    .distinct()
    .where('course_run.tenant_id', '=', tenantId)
    .orderBy('course_run.fiscal_year', 'desc')
    .execute()
  return rows.map((row) => row.fiscal_year)
}

const stepsOf = sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'onDay', s.on_day)
  order by s.on_day, s.recorded_at, s.id) from course_run_step s
  where s.tenant_id = run.tenant_id and s.run_id = run.id and s.taken_back_at is null), '[]')`

const daysOf = sql<unknown>`coalesce((select jsonb_agg(d.on_day order by d.on_day) from run_session d
  where d.tenant_id = run.tenant_id and d.run_id = run.id), '[]')`

const runs = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('course_run as run')
    .select(['run.id', 'run.reference', 'run.course_kind as courseKind', 'run.curriculum_id as curriculumId'])
    .select(['run.fiscal_year as fiscalYear', 'run.name_ja as nameJa', 'run.name_en as nameEn', 'run.organiser'])
    .select(['run.contract_id as contractId', 'run.organiser_account_id as organiserAccountId', 'run.mode'])
    .select(['run.place', 'run.capacity', 'run.tracks', 'run.requires_kind as requiresKind'])
    .select(['run.apply_from_on as applyFromOn', 'run.apply_until_on as applyUntilOn', 'run.accommodations'])
    .select(['run.accommodations_words as accommodationsWords', 'run.photo_rule as photoRule', 'run.materials'])
    .select(['run.about_ja as aboutJa', 'run.about_en as aboutEn', 'run.questions_to as questionsTo'])
    .select(['run.created_by as createdBy', 'run.version'])
    .select([stepsOf.as('steps'), daysOf.as('sessionDays')])
    .where('run.tenant_id', '=', tenantId)
