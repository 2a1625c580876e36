import { againstCompany, type Ground } from '#dispatch/index.ts'
import { type Activity, type Mode, modes } from '#register/vocabulary.ts'
import type { Company } from '../vocabulary.ts'
import type { Giver, Seeker } from './facts.ts'
import type { Hard } from './finding.ts'

/** Where keeping company is an activity of the register that a peer may have refused. */
export const activityOf: Record<Company, Activity | null> = {
  listening: null,
  'going-along': 'outing',
  story: null,
  group: 'place',
  'being-there': 'being-there',
  'work-trial': null,
}

/** The hard rules of the register and of dispatch, asked for the way to meet that speaks least against it. */
export function aboutRegister(seeker: Seeker, giver: Giver, ground: Ground): Hard[] {
  const { person } = giver
  if (person === null) return []
  const activities = commonActivities(seeker, giver)
  const cases = modesToTry(seeker).flatMap((mode) =>
    activities.map((activity) =>
      againstCompany(
        person,
        { activity, topics: seeker.topics, mode, areaId: seeker.areaId, personId: seeker.personId },
        ground,
      ),
    ),
  )
  const [least = []] = cases.sort((a, b) => a.length - b.length)
  return least.map((figures) => ({ rule: 'register', figures }))
}

const modesToTry = ({ modes: wished }: Seeker): readonly Mode[] => (wished.length > 0 ? wished : modes)

function commonActivities(seeker: Seeker, giver: Giver): (Activity | null)[] {
  const common = seeker.companies.filter((company) => giver.companies.includes(company))
  return [...new Set(common.length > 0 ? common.map((company) => activityOf[company]) : [null])]
}
