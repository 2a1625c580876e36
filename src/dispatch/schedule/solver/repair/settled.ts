import type { Instance, Plan } from '../instance.ts'

/** Somebody who cannot come for some days: a supporter or one of the follow-up staff. No reason is asked. */
export interface Absence {
  id: string
  fromOn: string
  /** The first day after. */
  untilOn: string
}

/**
 * What can still move once a plan is agreed: its requests on their dates, with as many people as it has. Requests that
 * it does not meet stay as they are, and who holds a place already keeps it.
 */
export function settled(instance: Instance, plan: Plan): Instance {
  const visits = new Map(plan.visits.map((visit) => [visit.requestId, visit]))
  return {
    ...instance,
    requests: instance.requests.flatMap((request) => {
      const visit = visits.get(request.id)
      if (!visit) return []
      const heads = visit.supporterIds.length + (request.held?.supporterIds.length ?? 0)
      return [{ ...request, wanted: heads, slots: request.slots.filter(({ id }) => id === visit.slotId) }]
    }),
    keep: [],
    previous: plan,
  }
}

/** The same with somebody away: what the exact solver is given to find the least change there is. */
export function withoutThem(instance: Instance, absence: Absence): Instance {
  const days = [...new Set(instance.requests.flatMap(({ slots }) => slots.map(({ onDay }) => onDay)))]
  const away = days
    .filter((onDay) => onDay >= absence.fromOn && onDay < absence.untilOn)
    .map((onDay) => ({ onDay, available: false, fromMinute: 0, toMinute: 1440 }))
  const leave = <T extends { id: string; exceptions: Instance['staff'][number]['exceptions'] }>(one: T): T =>
    one.id === absence.id ? { ...one, exceptions: [...one.exceptions, ...away] } : one
  return { ...instance, supporters: instance.supporters.map(leave), staff: instance.staff.map(leave) }
}
