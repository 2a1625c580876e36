import { requestStage } from '#dispatch/index.ts'
import { daysBetween, toTokyo } from '#platform/calendar.ts'
import { type Attention, isPast, nothing } from './attention.ts'
import type { RequestFacts } from './facts.ts'
import type { Limits } from './kinds.ts'

/** What a request that has no standing visit needs. */
export function aroundRequest(request: RequestFacts, limits: Limits, at: { today: string; now: string }): Attention[] {
  const { id, reference, meeting, sentOn } = request
  const about = { ...nothing, subject: 'request' as const, id, reference, meeting }
  switch (requestStage(request, at.today)) {
    case 'received':
      return isPast(sentOn, limits['attention-request-days'], at.today)
        ? [{ ...about, kind: 'no-offer', since: sentOn }]
        : []
    case 'looking':
      return aroundOffers(request, limits, at.now)
    case 'found':
      return [{ ...about, kind: 'ready-to-confirm' }]
    case 'days-passed':
      return [{ ...about, kind: 'days-passed', since: request.lastSlotOn }]
    case 'postponed':
      return [{ ...about, kind: 'no-new-day' }]
    default:
      return []
  }
}

/** Offers matter while fewer than the least number have said yes. */
function aroundOffers(request: RequestFacts, limits: Limits, now: string): Attention[] {
  const { id, reference, meeting, nextExpiryAt } = request
  const about = { ...nothing, subject: 'request' as const, id, reference, meeting }
  if (request.seatsTaken >= request.peopleMinimum) return []
  if (request.offersWaiting === 0) return [{ ...about, kind: 'offers-ended' }]
  if (nextExpiryAt === null || minutesUntil(nextExpiryAt, now) > limits['attention-offer-hours'] * 60) return []
  return [{ ...about, kind: 'offers-ending', until: toTokyo(nextExpiryAt).day }]
}

function minutesUntil(instant: string, now: string): number {
  const [then, here] = [toTokyo(instant), toTokyo(now)]
  return daysBetween(here.day, then.day) * 1440 + then.minute - here.minute
}
