/** What the programme has and aims at in a year. Sums and numbers of the whole, never of a person. */
export interface PlanFacts {
  /** Dispatches aimed at in the year, and those that took place already. */
  target: number
  done: number
  /** Months of the year still to come, this one included. */
  monthsLeft: number
  /** Registered people who are not resting and have said how many visits a month are right for them: how many, and the sum. */
  withLimit: number
  monthlyVisits: number
  /** Registered people who have said no limit. */
  withoutLimit: number
  coursesPlanned: number
}

/** Dated settings of the municipality. */
export interface Assumptions {
  /** Visits a month of somebody who has said no limit, at least and at most. */
  unsaidLow: number
  unsaidHigh: number
  /** Of a hundred planned visits, so many take place in a hard year. */
  carriedOutPercent: number
  peoplePerDispatch: number
  completersPerCourse: number
  /** Of a hundred completers, so many register. */
  registeringPercent: number
  /** Visits that follow-up staff can go along to on one day. */
  visitsPerStaffDay: number
}

export interface PlanCheck {
  needed: number
  /** Dispatches that are possible within everybody's own limit. */
  low: number
  high: number
  holds: 'holds' | 'may-hold' | 'does-not-hold'
  /** Newly registered people from the courses planned. */
  newcomers: number
  /** What would make the plan hold even in a hard year. */
  moreSupporters: number
  moreCourses: number
  staffDays: number
}

/** Whether the targets can be met without exceeding anybody's own limit. Newcomers are there for half of the time. */
export function checkPlan(facts: PlanFacts, assumed: Assumptions): PlanCheck {
  const needed = Math.max(0, facts.target - facts.done)
  const newcomers = Math.floor((facts.coursesPlanned * assumed.completersPerCourse * assumed.registeringPercent) / 100)
  const visits = (perUnsaid: number, newcomersCounted: number) =>
    facts.monthlyVisits * facts.monthsLeft +
    facts.withoutLimit * perUnsaid * facts.monthsLeft +
    (newcomersCounted * perUnsaid * facts.monthsLeft) / 2
  const dispatches = (people: number) => Math.floor(people / assumed.peoplePerDispatch)
  const low = dispatches((visits(assumed.unsaidLow, 0) * assumed.carriedOutPercent) / 100)
  const high = dispatches(visits(assumed.unsaidHigh, newcomers))
  const moreSupporters = supportersFor(needed - low, facts.monthsLeft, assumed)
  const perCourse = (assumed.completersPerCourse * assumed.registeringPercent) / 100
  return {
    needed,
    low,
    high,
    holds: low >= needed ? 'holds' : high >= needed ? 'may-hold' : 'does-not-hold',
    newcomers,
    moreSupporters,
    moreCourses: perCourse > 0 ? Math.ceil(moreSupporters / perCourse) : 0,
    staffDays: Math.ceil(needed / assumed.visitsPerStaffDay),
  }
}

function supportersFor(missing: number, monthsLeft: number, assumed: Assumptions): number {
  if (missing <= 0) return 0
  const each = (assumed.unsaidLow * monthsLeft * assumed.carriedOutPercent) / 100 / assumed.peoplePerDispatch
  return each > 0 ? Math.ceil(missing / each) : 0
}

/** How many visits a month a person's own limits allow; null where they have said none. Four weeks make a month. */
export function monthlyLimit({
  perWeek,
  perMonth,
}: {
  perWeek: number | null
  perMonth: number | null
}): number | null {
  if (perMonth === null) return perWeek === null ? null : perWeek * 4
  return perWeek === null ? perMonth : Math.min(perMonth, perWeek * 4)
}
