import { addDays } from '#platform/calendar.ts'
import type { Instance, Plan, Request } from '../solver/instance.ts'

/**
 * What somebody else could change so that more requests are met: hosts, courses, follow-up staff. Nobody's rest and
 * nobody's own limits are among them.
 */
export const levers = ['second-date', 'online', 'staff-times', 'one-more-course'] as const
export type Lever = (typeof levers)[number]

const aWeek = 7

/** The same question with one thing made easier; whatever could be done before still can. */
export function withLever(instance: Instance, lever: Lever, plan: Plan): Instance {
  const met = new Set(plan.visits.map(({ requestId }) => requestId))
  const ofOpen = (change: (request: Request) => Request) => ({
    ...instance,
    requests: instance.requests.map((request) =>
      met.has(request.id) || request.held !== null ? request : change(request),
    ),
  })
  switch (lever) {
    case 'second-date':
      return ofOpen((request) => ({ ...request, slots: [...request.slots, ...aWeekLater(request, instance)] }))
    case 'online':
      return ofOpen((request) => ({ ...request, mode: 'online' }))
    case 'staff-times':
      return { ...instance, staff: instance.staff.map((one) => ({ ...one, availability: [], exceptions: [] })) }
    case 'one-more-course':
      return {
        ...instance,
        supporters: instance.supporters.map((person) => ({
          ...person,
          trained: [...person.trained, { level: 1 + highest(person.trained), fromOn: instance.todayOn }],
        })),
      }
  }
}

/** The first wished time again a week later, where that still lies in the period. */
const aWeekLater = ({ id, slots }: Request, { untilOn }: Instance) =>
  slots.slice(0, 1).flatMap((slot) => {
    const onDay = addDays(slot.onDay, aWeek)
    return onDay < untilOn ? [{ ...slot, id: `${id} later`, onDay }] : []
  })

const highest = (trained: readonly { level: number }[]) => Math.max(0, ...trained.map(({ level }) => level))
