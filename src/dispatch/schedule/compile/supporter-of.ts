import type { SupporterFacts } from '#register/supporter-facts.ts'
import { courseLevels, noCommitments, type TakenPlace } from '../../rules/given.ts'
import { inPeriod, isNew, takenIn } from '../aims/chances.ts'
import type { PlanningFacts } from '../facts/planning-facts.ts'
import type { Fixed, Supporter } from '../solver/instance.ts'

/** One person as the solver reads them: what was said and what was taken on; no name. */
export function supporterOf(facts: PlanningFacts, person: SupporterFacts): Supporter {
  const { wish } = person
  const commitments = facts.commitments.get(person.personId) ?? noCommitments
  const again = facts.continuity.filter((pair) => pair.personId === person.personId && pair.supporterWishes)
  return {
    id: person.personId,
    homeAreaId: wish.homeAreaId,
    enrolled: [{ fromOn: person.enrolledOn, untilOn: person.withdrawnOn }],
    rests: person.rests,
    trained: person.completions.flatMap(({ courseKind, completedOn }) =>
      levelOf(courseKind) === 0 ? [] : [{ level: levelOf(courseKind), fromOn: completedOn }],
    ),
    availability: person.availability,
    exceptions: person.exceptions,
    limits: person.limits,
    refusals: person.refusals,
    wishes: {
      forms: wish.forms,
      modes: wish.modes,
      activities: wish.activities,
      topics: wish.topics,
      organisationIds: again.map(({ organisationId }) => organisationId),
      areaIds: wish.areaIds,
      weekdays: [],
    },
    experiences: [],
    wished: wish.amountPerMonth === null ? null : inPeriod(wish.amountPerMonth, facts),
    soFar: takenIn(commitments, facts),
    isNewcomer: isNew(commitments),
    company: wish.followUpNeed,
    beenTo: [...commitments.organisationIds],
    fixed: commitments.taken.map(fixedOf),
  }
}

/** Courses from the introductory one up, counted from 1; 0 is none of them. */
export const levelOf = (course: string | null) => (courseLevels as readonly (string | null)[]).indexOf(course) + 1

const fixedOf = ({ requestId, slotId, onDay, startMinute, endMinute, areaId, mode }: TakenPlace): Fixed => ({
  requestId,
  slotId,
  onDay,
  fromMinute: startMinute,
  toMinute: endMinute,
  areaId,
  mode,
})
