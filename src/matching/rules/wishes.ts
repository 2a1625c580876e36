import type { FitRule } from './judge.ts'

/** The kind of company hoped for, and what the other side does. */
export const aboutCompany: FitRule = (seeker, giver) => {
  const companies = seeker.companies.filter((company) => giver.companies.includes(company))
  return companies.length > 0
    ? { fit: { rule: 'company', figures: { companies } } }
    : { soft: { rule: 'company', figures: { wished: seeker.companies } } }
}

/** Similar experience: topics that both wish to talk about. */
export const aboutTopics: FitRule = (seeker, giver) => {
  const topics = seeker.topics.filter((topic) => giver.topics.includes(topic))
  return { fit: topics.length > 0 && { rule: 'topic', figures: { topics } } }
}

/** Whoever said nothing about how to meet leaves it open. */
export const aboutModes: FitRule = ({ modes: wished }, giver) => {
  if (wished.length === 0 || giver.modes.length === 0) return {}
  const modes = wished.filter((mode) => giver.modes.includes(mode))
  return modes.length > 0
    ? { fit: { rule: 'mode', figures: { modes } } }
    : { soft: { rule: 'mode', figures: { wished } } }
}

export const aboutTongues: FitRule = ({ tongues: wished }, giver) => {
  if (wished.length === 0) return {}
  if (giver.tongues.length === 0) {
    const isPlain = wished.includes('japanese')
    return { ask: !isPlain && { rule: 'tongues-not-said', figures: {} } }
  }
  const tongues = wished.filter((tongue) => giver.tongues.includes(tongue))
  return tongues.length > 0
    ? { fit: { rule: 'tongue', figures: { tongues } } }
    : { soft: { rule: 'tongue', figures: { wished } } }
}
