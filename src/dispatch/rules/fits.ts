import type { Case } from './case.ts'
import type { Fit } from './finding.ts'
import { nthOfMonth } from './limits.ts'
import { saidAbout } from './times.ts'
import { wayFromHome } from './travel.ts'

/** What fits the person's own wishes. Words only: nothing here is added up or compared. */
export function whatFits(given: Case): Fit[] {
  const { person, request, commitments } = given
  const { wish } = person
  const fits: (Fit | false)[] = [
    isDeputy(given) && { rule: 'is-deputy', figures: {} },
    wish.activities.includes(request.activity) && {
      rule: 'wished-activity',
      figures: { activity: request.activity },
    },
    topicsOf(given),
    request.mode === 'in-person' &&
      request.areaId !== null &&
      wish.areaIds.includes(request.areaId) && { rule: 'wished-area', figures: {} },
    request.form !== null &&
      wish.forms.includes(request.form) && { rule: 'wished-form', figures: { form: request.form } },
    commitments.organisationIds.includes(request.organisationId) && { rule: 'been-there-before', figures: {} },
    isFirstChance(given) && { rule: 'first-chance', figures: {} },
    saidAbout(given) === 'said-yes' && { rule: 'available-as-said', figures: {} },
    amountOf(given),
    wayOf(given),
  ]
  return fits.filter((fit) => fit !== false)
}

const isDeputy = ({ commitments, slot }: Case) =>
  commitments.taken.some((place) => place.slotId === slot.id && place.part === 'deputy')

function topicsOf({ person, request }: Case): Fit | false {
  const topics = request.topics.filter((topic) => person.wish.topics.includes(topic))
  return topics.length > 0 && { rule: 'wished-topic', figures: { topics } }
}

/** Nobody has been anywhere and nothing else is planned. */
function isFirstChance({ commitments, request }: Case): boolean {
  return commitments.visits === 0 && commitments.taken.every((place) => place.requestId === request.id)
}

function amountOf(given: Case): Fit | false {
  const wished = given.person.wish.amountPerMonth
  const nth = nthOfMonth(given)
  return wished !== null && nth <= wished && { rule: 'within-wished-amount', figures: { nth, wished } }
}

/** The way is worth a word where the person set a limit and stays within it. */
function wayOf(given: Case): Fit | false {
  const limit = given.person.limits.travelMinutesMax
  const minutes = wayFromHome(given)
  if (given.request.mode !== 'in-person' || limit === null || minutes === null || minutes > limit) return false
  return { rule: 'short-way', figures: { minutes } }
}
