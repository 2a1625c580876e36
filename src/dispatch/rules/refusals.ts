import type { Rule } from './case.ts'
import { namesOf } from './given.ts'

export const refusedTopic: Rule = ({ person, request }) => {
  const topics = request.topics.filter((topic) => person.refusals.topics.includes(topic))
  return topics.length > 0 ? { rule: 'refused-topic', figures: { topics } } : null
}

export const refusedActivity: Rule = ({ person, request: { activity } }) =>
  person.refusals.activities.includes(activity) ? { rule: 'refused-activity', figures: { activity } } : null

export const refusedAudience: Rule = ({ person, request: { audience } }) =>
  person.refusals.audiences.includes(audience) ? { rule: 'refused-audience', figures: { audience } } : null

export const refusedOrganisation: Rule = ({ person, request }) =>
  person.refusals.organisationIds.includes(request.organisationId)
    ? { rule: 'refused-organisation', figures: {} }
    : null

/** A refused area is a place the person does not go to; telephone and screen go nowhere. */
export const refusedArea: Rule = ({ person, request }) =>
  request.mode === 'in-person' && request.areaId !== null && person.refusals.areaIds.includes(request.areaId)
    ? { rule: 'refused-area', figures: {} }
    : null

/** Two who are not to go together: asked of whoever comes second, whichever of them said so. */
export const refusedPerson: Rule = ({ person, slot }) => {
  const apart = (slot.goers ?? []).filter(
    ({ personId }) => personId !== person.personId && person.apartFrom.includes(personId),
  )
  return apart.length > 0 ? { rule: 'refused-person', figures: { names: namesOf(apart) } } : null
}

/** Forms that were said leave out the others; nothing said leaves out none. */
export const formNotWished: Rule = ({ person, request: { form } }) => {
  const wished = person.wish.forms
  if (form === null || wished.length === 0 || wished.includes(form)) return null
  return { rule: 'form-not-wished', figures: { form, wished } }
}

export const modeNotWished: Rule = ({ person, request: { mode } }) => {
  const wished = person.wish.modes
  return wished.length > 0 && !wished.includes(mode) ? { rule: 'mode-not-wished', figures: { mode, wished } } : null
}
