import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Reason } from '../../rules/finding.ts'
import type { RequestFacts, SlotFacts } from '../../rules/given.ts'

/**
 * The smallest change of what a person said with which a rule would no longer speak against; null where it does not lie
 * with the person. Said in words as "would be possible if …", and applied in a test to see that it is true.
 */
export function ifItWereSo(
  person: SupporterFacts,
  request: RequestFacts,
  slot: SlotFacts,
  { rule, figures }: Reason,
): SupporterFacts | null {
  const { limits, wish } = person
  switch (rule) {
    case 'not-available':
      return { ...person, exceptions: [...otherDays(person, slot), { ...spanOf(slot), available: true }] }
    case 'exception-day':
      return { ...person, exceptions: [...otherDays(person, slot), { ...spanOf(slot), available: true }] }
    case 'travel-too-long':
      return { ...person, limits: { ...limits, travelMinutesMax: figures.minutes } }
    case 'training-level':
      return {
        ...person,
        completions: [...person.completions, { courseKind: figures.needed, completedOn: person.enrolledOn }],
      }
    case 'form-not-wished':
      return request.form === null ? null : { ...person, wish: { ...wish, forms: [...wish.forms, request.form] } }
    case 'mode-not-wished':
      return { ...person, wish: { ...wish, modes: [...wish.modes, request.mode] } }
    case 'per-day':
      return { ...person, limits: { ...limits, perDay: figures.nth } }
    case 'per-week':
      return { ...person, limits: { ...limits, perWeek: figures.nth } }
    case 'per-month':
      return { ...person, limits: { ...limits, perMonth: figures.nth } }
    case 'rest-days':
      return { ...person, limits: { ...limits, restDaysAfter: null } }
    default:
      return null
  }
}

const otherDays = ({ exceptions }: SupporterFacts, { onDay }: SlotFacts) =>
  exceptions.filter((exception) => exception.onDay !== onDay)

const spanOf = ({ onDay, startMinute, endMinute }: SlotFacts) => ({
  onDay,
  fromMinute: startMinute,
  toMinute: endMinute,
})
