import type { Instance, Request, Slot, Supporter } from '../instance.ts'
import { timesAgainst } from './times.ts'
import type { ViolationCode } from './violation.ts'
import { way } from './ways.ts'

/** The rules that ask about one person and one date alone. */
export function personAgainst(instance: Instance, person: Supporter, request: Request, slot: Slot): ViolationCode[] {
  const { refusals, wishes } = person
  const inPerson = request.mode === 'in-person'
  const minutes = inPerson ? way(instance, person.homeAreaId, request.areaId) : 0
  const limit = person.limits.travelMinutesMax
  const times = timesAgainst(person, slot)
  const isResting = (day: string) => person.rests.some((span) => isWithin(span, day))
  const against: [ViolationCode, boolean][] = [
    ['day-gone', slot.onDay < instance.todayOn],
    ['not-enrolled', !person.enrolled.some((span) => isWithin(span, slot.onDay))],
    ['resting', isResting(slot.onDay)],
    ['resting-now', isResting(instance.todayOn)],
    ['training-level', levelOn(person, slot.onDay) < request.level],
    ['refused-organisation', refusals.organisationIds.includes(request.organisationId)],
    ['refused-area', inPerson && request.areaId !== null && refusals.areaIds.includes(request.areaId)],
    ['refused-activity', refusals.activities.includes(request.activity)],
    ['refused-topic', request.topics.some((topic) => refusals.topics.includes(topic))],
    ['refused-audience', request.audience !== null && refusals.audiences.includes(request.audience)],
    ['form-not-wished', request.form !== null && isLeftOut(wishes.forms, request.form)],
    ['mode-not-wished', isLeftOut(wishes.modes, request.mode)],
    ['experience-missing', request.experiences.some((one) => !person.experiences.includes(one))],
    ['exception-day', times === 'exception-day'],
    ['not-available', times === 'not-available'],
    ['travel-too-long', limit !== null && minutes !== null && minutes > limit],
    ['already-going', isGoing(person, request)],
  ]
  return against.filter(([, isSo]) => isSo).map(([code]) => code)
}

const isWithin = ({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }, day: string) =>
  fromOn <= day && (untilOn === null || day < untilOn)

const levelOn = (person: Supporter, day: string) =>
  Math.max(0, ...person.trained.filter(({ fromOn }) => fromOn <= day).map(({ level }) => level))

const isLeftOut = (said: readonly string[], one: string) => said.length > 0 && !said.includes(one)

const isGoing = (person: Supporter, request: Request) =>
  person.fixed.some(({ requestId }) => requestId === request.id) ||
  (request.held?.supporterIds.includes(person.id) ?? false)
