import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Assumptions, checkPlan, monthlyLimit, type PlanFacts } from './rules.ts'

const assumed: Assumptions = {
  unsaidLow: 1,
  unsaidHigh: 2,
  carriedOutPercent: 80,
  peoplePerDispatch: 1,
  completersPerCourse: 20,
  registeringPercent: 30,
  visitsPerStaffDay: 2,
}
const year = (more: Partial<PlanFacts>): PlanFacts => ({
  target: 240,
  done: 0,
  monthsLeft: 12,
  withLimit: 0,
  monthlyVisits: 0,
  withoutLimit: 0,
  coursesPlanned: 0,
  ...more,
})

test('ten people at two visits a month reach 240 only when nothing is called off', () => {
  const check = checkPlan(year({ withLimit: 10, monthlyVisits: 20 }), assumed)
  assert.deepEqual([check.low, check.high, check.holds], [192, 240, 'may-hold'])
  assert.equal(checkPlan(year({ withLimit: 10, monthlyVisits: 20, target: 241 }), assumed).holds, 'does-not-hold')
  assert.equal(checkPlan(year({ withLimit: 10, monthlyVisits: 20, target: 192 }), assumed).holds, 'holds')
})

test('what would have to change is enough, and one fewer is not', () => {
  const before = year({ withLimit: 10, monthlyVisits: 20 })
  const { moreSupporters, moreCourses } = checkPlan(before, assumed)
  assert.equal(moreSupporters, 5)
  assert.equal(moreCourses, 1)
  assert.equal(checkPlan({ ...before, withoutLimit: moreSupporters }, assumed).holds, 'holds')
  assert.notEqual(checkPlan({ ...before, withoutLimit: moreSupporters - 1 }, assumed).holds, 'holds')
})

test('who has said no limit is a range, never nothing and never without end', () => {
  const check = checkPlan(year({ withoutLimit: 10, target: 70 }), assumed)
  assert.deepEqual([check.low, check.high], [96, 240])
})

test('newcomers from courses count at most, half of the time, and never at least', () => {
  const check = checkPlan(year({ coursesPlanned: 1 }), assumed)
  assert.deepEqual([check.newcomers, check.low, check.high], [6, 0, 72])
})

test('what took place already is no longer needed, and a target reached holds', () => {
  const check = checkPlan(year({ done: 240 }), assumed)
  assert.deepEqual([check.needed, check.holds, check.moreSupporters, check.staffDays], [0, 'holds', 0, 0])
})

test('the narrower of a weekly and a monthly limit is the limit', () => {
  assert.equal(monthlyLimit({ perWeek: null, perMonth: null }), null)
  assert.equal(monthlyLimit({ perWeek: 1, perMonth: null }), 4)
  assert.equal(monthlyLimit({ perWeek: 1, perMonth: 3 }), 3)
  assert.equal(monthlyLimit({ perWeek: 1, perMonth: 5 }), 4)
})
