import { daysBetween, weekdayOf } from '#platform/calendar.ts'
import type { Aims, Instance, Request, Slot, Supporter } from '../instance.ts'
import type { Given, Place } from './placed.ts'
import { way } from './ways.ts'

/** The aims of a plan, counted from the plan alone. */
export function aimsOf(all: Given): Aims {
  const { instance, plan, places, supporters } = all
  const met = new Set(plan.visits.map(({ requestId }) => requestId))
  const people = [...places].flatMap(([id, list]) => {
    const person = supporters.get(id)
    return person ? [{ person, list }] : []
  })
  return {
    kept: instance.keep.filter(({ requestId }) => met.has(requestId)).length,
    cover: sum(people.flatMap(({ list }) => list.map(({ request }) => request.weight))),
    changes: changesOf(all),
    fair: sum(people.map(({ person, list }) => chancesOf(instance, person, list.length))),
    quality: sum(people.flatMap(({ person, list }) => list.map((place) => suits(instance, person, place)))),
  }
}

/** Places of the previous plan on dates that still exist, and that are neither in this one nor held meanwhile. */
function changesOf({ instance, places, supporters, requests }: Given): number {
  const { noticeDays, noticeFactor } = instance.policy
  const gone = (instance.previous?.visits ?? []).flatMap(({ requestId, slotId, supporterIds }) => {
    const slot = requests.get(requestId)?.slots.find(({ id }) => id === slotId)
    if (!slot) return []
    const isStill = (id: string) =>
      places.get(id)?.some((place) => place.slot === slot) || holds(supporters.get(id), requests.get(requestId), slot)
    const isNear = daysBetween(instance.todayOn, slot.onDay) <= noticeDays
    return supporterIds.filter((id) => !isStill(id)).map(() => (isNear ? noticeFactor : 1))
  })
  return sum(gone)
}

const holds = (person: Supporter | undefined, request: Request | undefined, slot: Slot) =>
  person !== undefined &&
  (person.fixed.some(({ requestId, slotId }) => requestId === request?.id && slotId === slot.id) ||
    (request?.held?.slotId === slot.id && request.held.supporterIds.includes(person.id)))

function chancesOf({ policy }: Instance, person: Supporter, count: number): number {
  const wished = Math.max(1, person.wished ?? policy.wishedUnsaid)
  let total = 0
  for (let k = person.soFar + 1; k <= person.soFar + count; k += 1)
    total += Math.round(policy.fairSlope * (1 - (k - 0.5) / wished))
  const isFirst = person.soFar === 0 && count > 0
  return total + (isFirst ? policy.firstChance + (person.isNewcomer ? policy.newcomer : 0) : 0)
}

function suits(instance: Instance, person: Supporter, { request, slot }: Place): number {
  const { policy } = instance
  const { wishes, experiences } = person
  const inPerson = request.mode === 'in-person'
  const minutes = inPerson ? (way(instance, person.homeAreaId, request.areaId) ?? 0) : 0
  const shared = request.topics.filter((topic) => wishes.topics.includes(topic) || experiences.includes(topic)).length
  const parts: [boolean, number][] = [
    [wishes.activities.includes(request.activity), policy.wishedActivity],
    [wishes.organisationIds.includes(request.organisationId), policy.wishedOrganisation],
    [request.wishesFor.includes(person.id), policy.hostAgain],
    [inPerson && request.areaId !== null && wishes.areaIds.includes(request.areaId), policy.wishedArea],
    [wishes.weekdays.includes(weekdayOf(slot.onDay)), policy.wishedWeekday],
    [request.slots[0]?.id !== slot.id, -policy.laterSlot],
  ]
  const said = sum(parts.map(([isSo, value]) => (isSo ? value : 0)))
  return said + shared * policy.sharedTopic - Math.floor(minutes / policy.travelMinutesPerPoint)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
