import { alreadyGoing, offerWaiting } from './asked.ts'
import type { Case } from './case.ts'
import type { Ask } from './finding.ts'
import { nthOfMonth } from './limits.ts'
import { saidAbout } from './times.ts'
import { wayFromHome } from './travel.ts'

/** What somebody should ask about before or with the offer. Nothing here forbids one; who was asked already, was asked. */
export function whatToAsk(given: Case): Ask[] {
  if (alreadyGoing(given) || offerWaiting(given)) return []
  const { person, request } = given
  const nth = nthOfMonth(given)
  const wished = person.wish.amountPerMonth
  const asks: (Ask | false)[] = [
    saidAbout(given) === 'not-said' && { rule: 'times-not-said', figures: {} },
    person.limits.travelMinutesMax !== null && wayFromHome(given) === null && { rule: 'travel-unknown', figures: {} },
    request.form === null && person.wish.forms.length > 0 && { rule: 'form-unknown', figures: {} },
    wished !== null && nth > wished && { rule: 'beyond-wished-amount', figures: { nth, wished } },
    ...earlierOffers(given),
  ]
  return asks.filter((ask) => ask !== false)
}

/** Said neutrally: it lowers nothing and forbids nothing. */
function earlierOffers({ commitments, slot }: Case): (Ask | false)[] {
  const states = commitments.asked.filter((offer) => offer.slotId === slot.id).map((offer) => offer.state)
  return [
    states.includes('declined') && { rule: 'declined-before', figures: {} },
    commitments.gaveBack.includes(slot.id) && { rule: 'place-given-back', figures: {} },
    (states.includes('expired') || states.includes('withdrawn')) && { rule: 'offer-ended-before', figures: {} },
  ]
}
