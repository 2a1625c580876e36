import type { Instance, Request, Supporter } from '../instance.ts'
import type { Calendar } from './calendar.ts'
import { freeTimesOf } from './free-times.ts'
import { type Numbers, waysOf } from './numbers.ts'

/** One supporter, made ready to be asked about every slot. */
export interface Person {
  supporter: Supporter
  isFree: (day: number, start: number, end: number) => boolean
  /** Days on which nothing in the registration speaks against. */
  isThere: Uint8Array
  levelOn: (day: number) => number
  /** Minutes from home by area, -1 where unknown. */
  wayTo: (areaId: string | null) => number
  weekdays: readonly boolean[]
  inRequests: ReadonlySet<string | null>
}

export function peopleOf(instance: Instance, calendar: Calendar, numbers: Numbers): Person[] {
  const ways = waysOf(instance, numbers.area)
  const today = calendar.of(instance.todayOn)
  return instance.supporters.map((supporter) => ({
    supporter,
    isFree: freeTimesOf(supporter, calendar),
    isThere: daysThere(supporter, calendar, today),
    levelOn: levelsOf(supporter, calendar),
    wayTo(areaId) {
      const { homeAreaId } = supporter
      if (areaId === null || homeAreaId === null) return -1
      return ways[(numbers.area.get(homeAreaId) ?? 0) * numbers.area.size + (numbers.area.get(areaId) ?? 0)] ?? -1
    },
    weekdays: Array.from({ length: 7 }, (_, weekday) => supporter.wishes.weekdays.includes(weekday)),
    inRequests: new Set(supporter.fixed.map(({ requestId }) => requestId)),
  }))
}

/** Whether the person can be asked about the request at all, dates aside, and the quality without the date's own part. */
export function suitability(instance: Instance, person: Person, request: Request): number | null {
  const { supporter, inRequests } = person
  const { refusals, wishes, limits, experiences } = supporter
  const inPerson = request.mode === 'in-person'
  const minutes = inPerson ? person.wayTo(request.areaId) : 0
  if (
    refusals.activities.includes(request.activity) ||
    refusals.organisationIds.includes(request.organisationId) ||
    (inPerson && request.areaId !== null && refusals.areaIds.includes(request.areaId)) ||
    (request.audience !== null && refusals.audiences.includes(request.audience)) ||
    (refusals.topics.length > 0 && request.topics.some((topic) => refusals.topics.includes(topic))) ||
    (request.form !== null && wishes.forms.length > 0 && !wishes.forms.includes(request.form)) ||
    (wishes.modes.length > 0 && !wishes.modes.includes(request.mode)) ||
    (limits.travelMinutesMax !== null && minutes > limits.travelMinutesMax) ||
    request.experiences.some((one) => !experiences.includes(one)) ||
    inRequests.has(request.id) ||
    request.held?.supporterIds.includes(supporter.id)
  )
    return null
  const { policy } = instance
  let quality = -Math.floor(Math.max(0, minutes) / policy.travelMinutesPerPoint)
  if (wishes.activities.includes(request.activity)) quality += policy.wishedActivity
  if (wishes.organisationIds.includes(request.organisationId)) quality += policy.wishedOrganisation
  if (request.wishesFor.includes(supporter.id)) quality += policy.hostAgain
  if (inPerson && request.areaId !== null && wishes.areaIds.includes(request.areaId)) quality += policy.wishedArea
  for (const topic of request.topics)
    if (wishes.topics.includes(topic) || experiences.includes(topic)) quality += policy.sharedTopic
  return quality
}

export const needsCompany = ({ supporter }: Person, request: Request) =>
  supporter.company === 'always' ||
  (supporter.company === 'first-visit' && !supporter.beenTo.includes(request.organisationId))

function daysThere({ enrolled, rests }: Supporter, calendar: Calendar, today: number): Uint8Array {
  const there = new Uint8Array(calendar.count)
  const resting = new Uint8Array(calendar.count)
  for (const span of enrolled) mark(there, span, calendar)
  for (const span of rests) mark(resting, span, calendar)
  if (resting[today] === 1) return there.fill(0)
  return there.map((is, day) => (is === 1 && resting[day] === 0 && day >= today ? 1 : 0))
}

function mark(days: Uint8Array, span: { fromOn: string; untilOn: string | null }, calendar: Calendar): void {
  const from = calendar.clamp(span.fromOn)
  days.fill(1, from, Math.max(from, span.untilOn === null ? calendar.count : calendar.clamp(span.untilOn)))
}

function levelsOf({ trained }: Supporter, calendar: Calendar): (day: number) => number {
  const steps = trained.map(({ level, fromOn }) => ({ level, from: calendar.clamp(fromOn) }))
  return (day) => steps.reduce((best, { level, from }) => (from <= day && level > best ? level : best), 0)
}
