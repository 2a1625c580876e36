import { fiscalYearOf, monthsOfFiscalYear } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { DatedValue } from '#platform/settings/reference.ts'
import { datedSettingOn } from '#platform/settings/setting.ts'
import { listPlannedCourses, plannedIn } from '#training/index.ts'
import { isForPeers } from '../counting/rules.ts'
import { yearOf } from '../year.ts'
import { sumOfLimits } from './check.queries.ts'
import { type Assumptions, checkPlan, type PlanCheck, type PlanFacts } from './rules.ts'

export const assumptionKeys = {
  unsaidLow: 'schedule-amount-unsaid',
  unsaidHigh: 'plan-visits-unsaid-high',
  carriedOutPercent: 'plan-carried-out-percent',
  peoplePerDispatch: 'plan-people-per-dispatch',
  completersPerCourse: 'plan-completers-per-course',
  registeringPercent: 'plan-registering-percent',
  visitsPerStaffDay: 'plan-visits-per-staff-day',
} as const satisfies Record<keyof Assumptions, string>

export interface CheckedPlan {
  fiscalYear: number
  facts: PlanFacts
  assumed: Record<keyof Assumptions, DatedValue>
  check: PlanCheck
}

/** The plan of a year held against what the programme has; null where no target is known. */
export async function checkedPlan(tx: Tx, moment: Moment, fiscalYear: number): Promise<CheckedPlan | null> {
  const year = await yearOf(tx, moment, fiscalYear)
  const row = year.rows.dispatched.find((each) => each.fiscalYear === fiscalYear)
  const target = row?.target?.value ?? null
  if (target === null) return null
  const courses = (await listPlannedCourses(tx, moment)).filter(
    (course) => isForPeers(course) && ['held', 'new'].includes(plannedIn(course, fiscalYear) ?? ''),
  )
  const facts: PlanFacts = {
    target,
    done: row?.actual ?? 0,
    monthsLeft: monthsLeft(fiscalYear, moment.today),
    ...(await sumOfLimits(tx, moment)),
    coursesPlanned: courses.length,
  }
  const assumed = await assumptions(tx, moment)
  const numbers = Object.fromEntries(Object.entries(assumed).map(([key, { value }]) => [key, Number(value)]))
  return { fiscalYear, facts, assumed, check: checkPlan(facts, numbers as unknown as Assumptions) }
}

function monthsLeft(fiscalYear: number, today: string): number {
  if (fiscalYear > fiscalYearOf(today)) return 12
  return monthsOfFiscalYear(fiscalYear).filter((month) => month >= today.slice(0, 7)).length
}

async function assumptions(tx: Tx, { tenantId, today }: Moment): Promise<Record<keyof Assumptions, DatedValue>> {
  const found: [string, DatedValue][] = []
  for (const [key, setting] of Object.entries(assumptionKeys)) {
    const dated = await datedSettingOn(tx, tenantId, setting, today)
    if (!dated) throw new Error(`setting ${setting} has no value on ${today}`)
    found.push([key, dated])
  }
  return Object.fromEntries(found) as Record<keyof Assumptions, DatedValue>
}
