import type { Instance } from '../instance.ts'
import type { Calendar } from './calendar.ts'

/** What it would count to keep nothing of the previous proposal; what is held meanwhile is kept anyway. */
export function changesAtMost(instance: Instance, calendar: Calendar): number {
  const requests = new Map(instance.requests.map((one) => [one.id, one]))
  const supporters = new Map(instance.supporters.map((one) => [one.id, one]))
  const { noticeDays, noticeFactor } = instance.policy
  const today = calendar.of(instance.todayOn)
  let total = 0
  for (const { requestId, slotId, supporterIds } of instance.previous?.visits ?? []) {
    const request = requests.get(requestId)
    const slot = request?.slots.find(({ id }) => id === slotId)
    if (!request || !slot) continue
    const weight = calendar.of(slot.onDay) - today <= noticeDays ? noticeFactor : 1
    const isHeld = (id: string) =>
      (request.held?.slotId === slotId && request.held.supporterIds.includes(id)) ||
      (supporters.get(id)?.fixed.some((one) => one.requestId === requestId && one.slotId === slotId) ?? false)
    total += weight * supporterIds.filter((id) => !isHeld(id)).length
  }
  return total
}
