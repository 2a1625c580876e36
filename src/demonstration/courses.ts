import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import { listAttendingUnits } from '#training/attendance/attendance.queries.ts'
import { tellBeforehand } from '#training/attendance/take-attendance.ts'
import { completeRun } from '#training/completing/complete-run.ts'
import { enterFigures } from '#training/figures/enter-figures.ts'
import { joinRun } from '#training/participant/join-run.ts'
import { planCourses } from '#training/plan/plan-courses.ts'
import { createRun } from '#training/run/create-run.ts'
import type { RunDetails } from '#training/run/form.ts'
import { findRun } from '#training/run/run.queries.ts'
import { takeStep } from '#training/run/take-step.ts'
import { about, course, officeStaff, participantIds, takeAll } from './course-scenes.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import type { Stage } from './stage.ts'

/** The last day of the basic course of last autumn; who registered this year completed it then. */
export const lastAutumn = (today: string) => `${fiscalYearOf(today) - 1}-11-15`

type Play = Parameters<typeof createRun>

/** A year’s plan, a basic course of last autumn, a specialist course that is running, an introductory one to apply for. */
export async function playCourses(stage: Stage, town: FoundTown, gathered: readonly Gathered[]): Promise<void> {
  const year = fiscalYearOf(stage.today)
  const actorId = town.accounts.coordinator
  await stage.play({ day: `${year - 1}-04-02`, actorId: town.accounts.officer }, (tx, moment) =>
    planCourses(tx, moment, planned(year)),
  )
  await stage.playMany(async (tx, at) => {
    const past = at({ day: `${year - 1}-04-10`, actorId })
    const details = about(town, 'basic', year - 2, 'ピアサポーター養成研修《基礎編》', 'Basic course')
    await enterFigures(tx, past, await createRun(tx, past, details, null), {
      applicants: 15,
      accepted: 14,
      completedPeers: 11,
      completedEmployers: 1,
      asOfOn: `${year - 1}-03-31`,
      source: '前の年度の事業報告',
    })
    await autumnCourse(tx, at, stage.today, town, gathered, actorId)
    await runningCourse(tx, at, stage.today, town, gathered, actorId)
    await openCourse(tx, at, stage.today, town, actorId)
  })
}

type At = Parameters<Parameters<Stage['playMany']>[0]>[1]

async function autumnCourse(
  tx: Play[0],
  at: At,
  today: string,
  town: FoundTown,
  gathered: readonly Gathered[],
  actorId: string,
): Promise<void> {
  const last = lastAutumn(today)
  const before = at({ day: addDays(last, -90), actorId })
  const details = about(town, 'basic', fiscalYearOf(last), 'ピアサポーター養成研修《基礎編》', 'Basic course')
  const days = [7, 0].map((earlier) => ({ onDay: addDays(last, -earlier), from: 10, to: 15 }))
  const runId = await course(tx, before, details, 'national-basic-2020', days)
  await takeStep(tx, before, runId, 'opened')
  const graduates = await graduatesOf(tx, before, gathered, last)
  for (const personId of graduates) await joinRun(tx, before, { runId, personId, track: 'peer' }, 'paper')
  const afterwards = at({ day: addDays(last, 1), actorId })
  await takeAll(tx, afterwards, runId, last, [])
  const run = await findRun(tx, afterwards, runId)
  if (run) await completeRun(tx, afterwards, run, await participantIds(tx, afterwards, runId))
  await takeStep(tx, afterwards, runId, 'finished')
  await takeStep(tx, at({ day: addDays(last, 20), actorId }), runId, 'reviewed')
}

async function runningCourse(
  tx: Play[0],
  at: At,
  today: string,
  town: FoundTown,
  gathered: readonly Gathered[],
  actorId: string,
): Promise<void> {
  const before = at({ day: addDays(today, -40), actorId })
  const days = [-5, 9].map((later) => ({ onDay: addDays(today, later), from: 9, to: 17 }))
  const details = about(
    town,
    'specialist',
    fiscalYearOf(today),
    'ピアサポーター養成研修《専門編》',
    'Specialist course',
  )
  const runId = await course(tx, before, { ...details, requiresKind: 'basic' }, 'national-specialist-2020', days)
  await takeStep(tx, before, runId, 'opened')
  for (const { personId } of gathered.slice(0, 5))
    await joinRun(tx, before, { runId, personId, track: 'peer' }, 'paper')
  await joinRun(
    tx,
    before,
    { runId, personId: await officeStaff(tx, before), track: 'employer', officeName: '生活支援センターこもれび' },
    'paper',
  )
  const ids = await participantIds(tx, before, runId)
  const [first = '', second = '', third = ''] = ids
  const taken = at({ day: addDays(today, -4), actorId })
  await takeAll(tx, taken, runId, addDays(today, -1), [
    { participantId: first, away: 'absence', lateMinutes: 0, earlyMinutes: 0 },
    { participantId: second, away: null, lateMinutes: 5, earlyMinutes: 0 },
  ])
  const units = await listAttendingUnits(tx, taken, runId)
  const ahead = units.filter(({ isTaken }) => !isTaken).slice(0, 1)
  await tellBeforehand(
    tx,
    taken,
    ahead.map(({ id }) => id),
    third,
    'phone',
  )
}

async function openCourse(tx: Play[0], at: At, today: string, town: FoundTown, actorId: string): Promise<void> {
  const moment = at({ day: addDays(today, -10), actorId })
  const details = about(town, 'introductory', fiscalYearOf(today), 'ピアサポート入門編', 'Introductory course')
  const window = { applyFromOn: addDays(today, -10), applyUntilOn: addDays(today, 21), capacity: 20 }
  const days = [{ onDay: addDays(today, 35), from: 13, to: 16 }]
  const runId = await course(tx, moment, { ...details, ...window }, null, days)
  await takeStep(tx, moment, runId, 'opened')
}

async function graduatesOf(tx: Play[0], { tenantId }: Play[1], gathered: readonly Gathered[], on: string) {
  const rows = await tx
    .selectFrom('completion')
    .select('completion.person_id as personId')
    .where('completion.tenant_id', '=', tenantId)
    .where('completion.course_kind', '=', 'basic')
    .where('completion.completed_on', '=', on)
    .execute()
  const known = new Set(rows.map(({ personId }) => personId))
  return gathered.filter(({ personId }) => known.has(personId)).map(({ personId }) => personId)
}

function planned(year: number): Parameters<typeof planCourses>[2] {
  const line = (courseKind: RunDetails['courseKind'], nameJa: string, nameEn: string) => ({
    id: null,
    courseKind,
    nameJa,
    nameEn,
  })
  const held = (fiscalYear: number, completersWanted: number | null = null, state: 'held' | 'new' = 'held') => ({
    fiscalYear,
    state,
    completersWanted,
  })
  return [
    {
      ...line('introductory', 'ピアサポーター養成研修《入門編》', 'Introductory course'),
      years: [held(year - 1), held(year), held(year + 1)],
    },
    {
      ...line('basic', 'ピアサポーター養成研修《基礎編》', 'Basic course'),
      years: [held(year - 1, 10), held(year + 1, 12)],
    },
    {
      ...line('specialist', 'ピアサポーター養成研修《専門編》', 'Specialist course'),
      years: [held(year, 6, 'new'), held(year + 2, 8)],
    },
    {
      ...line('supporters', '団体や支援者向け研修', 'For groups and supporters'),
      years: [held(year + 1, null, 'new')],
    },
  ]
}
