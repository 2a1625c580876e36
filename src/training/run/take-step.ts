import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listUnitsNotTaken } from './not-taken.queries.ts'
import { nextSteps, type RunStep, runState } from './rules.ts'
import { findRun } from './run.queries.ts'
import { insertStep, lockRun, takeStepBack } from './store.ts'

export type StepTaken =
  | { taken: true }
  | { taken: false; because: 'step-not-next' | 'days-missing' }
  | { taken: false; because: 'attendance-open'; units: { number: number; titleJa: string; titleEn: string }[] }

/** Moves a course on, today. A course is finished only when the attendance of its units was taken. */
export async function takeStep(tx: Tx, moment: Moment, runId: string, step: RunStep): Promise<StepTaken> {
  await lockRun(tx, moment, runId)
  const run = await findRun(tx, moment, runId)
  if (!run || !nextSteps[runState(run, moment.today)].includes(step)) return { taken: false, because: 'step-not-next' }
  if (step === 'opened' && run.sessionDays.length === 0) return { taken: false, because: 'days-missing' }
  if (step === 'finished') {
    const units = await listUnitsNotTaken(tx, moment, runId)
    if (units.length > 0) return { taken: false, because: 'attendance-open', units }
  }
  const row = { tenant_id: moment.tenantId, run_id: runId, step, on_day: moment.today }
  await insertStep(tx, { ...row, recorded_at: moment.now, recorded_by: moment.actorId })
  await record(tx, moment, { verb: 'step-course', subjectKind: 'course_run', subjectId: runId, details: { step } })
  return { taken: true }
}

/** Takes back the last step; what was recorded meanwhile stays. */
export async function takeBackStep(tx: Tx, moment: Moment, runId: string): Promise<boolean> {
  await lockRun(tx, moment, runId)
  const run = await findRun(tx, moment, runId)
  const last = run?.steps.at(-1)
  if (!last || !(await takeStepBack(tx, moment, runId, last.step))) return false
  const details = { step: last.step }
  await record(tx, moment, { verb: 'take-back-course-step', subjectKind: 'course_run', subjectId: runId, details })
  return true
}
