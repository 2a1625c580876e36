import { addDays, weekdayOf } from '#platform/calendar.ts'
import type { Instance, Plan, Request, Staff, Supporter } from '../instance.ts'

/** Whom a lever asks something of. What asks people to do more stands last, and is never urged. */
export type Asks = 'hosts' | 'staff' | 'programme' | 'people'

export interface Lever {
  name: LeverName
  asks: Asks
  /** The same instance with one kind of rule made wider. Whatever was allowed still is. */
  apply(instance: Instance, plan: Plan): Instance
}

export const leverNames = [
  'second-date',
  'other-weekday',
  'staff-evenings',
  'staff-saturdays',
  'one-more-course',
  'travel-further',
  'month-limit',
  'week-limit',
  'rest-days',
] as const
export type LeverName = (typeof leverNames)[number]

const travelMinutes = 15
const evening = { fromMinute: 1080, toMinute: 1290 }
const saturday = { weekday: 6, fromMinute: 540, toMinute: 1080 }

export const levers: readonly Lever[] = [
  { name: 'second-date', asks: 'hosts', apply: (instance, plan) => withDates(instance, plan, aWeekLater) },
  { name: 'other-weekday', asks: 'hosts', apply: (instance, plan) => withDates(instance, plan, nextWorkday) },
  { name: 'staff-evenings', asks: 'staff', apply: (instance) => forStaff(instance, withEvenings) },
  {
    name: 'staff-saturdays',
    asks: 'staff',
    apply: (instance) =>
      forStaff(instance, ({ availability, ...one }) => ({ ...one, availability: said(availability, [saturday]) })),
  },
  {
    name: 'one-more-course',
    asks: 'programme',
    apply: (instance) => forRequests(instance, (one) => ({ ...one, level: Math.max(0, one.level - 1) })),
  },
  {
    name: 'travel-further',
    asks: 'people',
    apply: (instance) =>
      forLimits(instance, ({ travelMinutesMax }) => ({ travelMinutesMax: more(travelMinutesMax, travelMinutes) })),
  },
  {
    name: 'month-limit',
    asks: 'people',
    apply: (instance) => forLimits(instance, ({ perMonth }) => ({ perMonth: more(perMonth, 1) })),
  },
  {
    name: 'week-limit',
    asks: 'people',
    apply: (instance) => forLimits(instance, ({ perWeek }) => ({ perWeek: more(perWeek, 1) })),
  },
  {
    name: 'rest-days',
    asks: 'people',
    apply: (instance) =>
      forLimits(instance, ({ restDaysAfter }) => ({
        restDaysAfter: restDaysAfter === null ? null : Math.max(0, restDaysAfter - 1),
      })),
  },
]

/** A week later at the same time, or a week earlier at the period's end. */
const aWeekLater = (onDay: string, { untilOn }: Instance) => {
  const later = addDays(onDay, 7)
  return later < untilOn ? later : addDays(onDay, -7)
}

/** The first day from Monday to Friday that is two days later or more; the last such day before, at the period's end. */
const nextWorkday = (onDay: string, { untilOn }: Instance) => {
  const days = [2, 3, 4, -2, -3, -4].map((more) => addDays(onDay, more))
  return days.find((day) => day < untilOn && ![0, 6].includes(weekdayOf(day))) ?? onDay
}

/** Requests that are not met have one date more, at the same time of day. */
function withDates(instance: Instance, plan: Plan, dateOf: (onDay: string, instance: Instance) => string): Instance {
  const met = new Set(plan.visits.map(({ requestId }) => requestId))
  return forRequests(instance, (request) => {
    const [first] = request.slots
    if (!first || met.has(request.id) || request.held !== null) return request
    const onDay = dateOf(first.onDay, instance)
    const isThere = request.slots.some((slot) => slot.onDay === onDay && slot.startMinute === first.startMinute)
    const isPast = onDay < instance.todayOn || onDay < instance.fromOn
    return isThere || isPast
      ? request
      : { ...request, slots: [...request.slots, { ...first, onDay, id: `${first.id}+` }] }
  })
}

function withEvenings(one: Staff): Staff {
  const days = [...new Set(one.availability.map(({ weekday }) => weekday))]
  return {
    ...one,
    availability: said(
      one.availability,
      days.map((weekday) => ({ weekday, ...evening })),
    ),
  }
}

/** More times where times were said; who said nothing is not held back by them. */
const said = (availability: Staff['availability'], more: Staff['availability']) =>
  availability.length === 0 ? availability : [...availability, ...more]

const more = (limit: number | null, by: number) => (limit === null ? null : limit + by)

const forStaff = (instance: Instance, change: (one: Staff) => Staff): Instance => ({
  ...instance,
  staff: instance.staff.map(change),
})

const forRequests = (instance: Instance, change: (one: Request) => Request): Instance => ({
  ...instance,
  requests: instance.requests.map(change),
})

const forLimits = (
  instance: Instance,
  change: (limits: Supporter['limits']) => Partial<Supporter['limits']>,
): Instance => ({
  ...instance,
  supporters: instance.supporters.map((one) => ({ ...one, limits: { ...one.limits, ...change(one.limits) } })),
})
