import { z } from 'zod'
import { languages } from '#platform/i18n/catalogue.ts'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { modes } from '#register/vocabulary.ts'
import { dayProblems } from './days.ts'

const told = ['phone', 'meeting', 'paper', 'online'] as const

export const talkForm = z.object({
  with: field.text(120),
  heldOn: field.day(),
  channel: field.choice(told),
  expectations: field.text(2000),
})

export const meetingForm = z.object({
  onDay: field.day(),
  start: field.minute(),
  end: field.minute(),
  mode: field.choice(modes),
  placeKey: field.text(80),
  place: field.text(200),
})

export const agreementForm = z.object({
  frequency: field.requiredText(600),
  how: field.requiredText(600),
  boundaries: field.text(600),
  contact: field.text(600),
  reviewOn: field.day(),
})

export const reviewForm = z.object({
  heldOn: field.day(),
  outcome: field.choice(['continue', 'change', 'end']),
  words: field.text(1000),
  nextOn: field.dayOrNone(),
  noNext: field.yes(),
})

/** Where it goes on there is a next day, unless it is said that there is none. */
export const reviewProblems = (
  { heldOn, outcome, nextOn, noNext }: z.output<typeof reviewForm>,
  today: string,
): CodedProblem[] => {
  const goesOn = outcome !== 'end' && !noNext
  return goesOn && nextOn === null
    ? [{ field: 'nextOn', code: 'required' }]
    : dayProblems({ happened: { heldOn }, ahead: { nextOn: goesOn ? nextOn : null } }, today)
}

export const proxyForm = z.object({
  channel: field.choice(['phone', 'paper', 'meeting']),
  receivedOn: field.day(),
  language: field.choice(languages),
})
