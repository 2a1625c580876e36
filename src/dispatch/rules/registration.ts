import { isEnrolledOn, restingUntil } from '#register/index.ts'
import type { Rule } from './case.ts'
import { courseLevels } from './given.ts'

export const dayGone: Rule = ({ slot, ground }) => (slot.onDay < ground.day ? { rule: 'day-gone', figures: {} } : null)

export const notEnrolled: Rule = ({ person, slot }) =>
  isEnrolledOn(person, slot.onDay) ? null : { rule: 'not-enrolled', figures: {} }

export const resting: Rule = ({ person, slot }) => {
  const until = restingUntil(person.rests, slot.onDay)
  return until === null ? null : { rule: 'resting', figures: { untilOn: until === 'open' ? null : until } }
}

/** No new offers reach whoever rests, whatever day they are about. */
export const restingNow: Rule = (given) => {
  const until = restingUntil(given.person.rests, given.ground.day)
  if (until === null || resting(given)) return null
  return { rule: 'resting-now', figures: { untilOn: until === 'open' ? null : until } }
}

/** A higher course contains what the lower one teaches. */
export const trainingLevel: Rule = ({ person, request, slot }) => {
  const needed = request.requiredCourse
  if (needed === null) return null
  const enough = courseLevels.slice(courseLevels.indexOf(needed)) as readonly string[]
  const trained = person.completions.some((done) => enough.includes(done.courseKind) && done.completedOn <= slot.onDay)
  return trained ? null : { rule: 'training-level', figures: { needed } }
}
