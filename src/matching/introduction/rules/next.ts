import { addDays } from '#platform/calendar.ts'
import type { Step } from './facts.ts'
import type { IntroductionState } from './state.ts'

interface Standing {
  state: IntroductionState
  question: { step: Step } | null
  meeting: { onDay: string } | null
  reviewOn: string | null
}

export type Next = { kind: 'question'; step: Step } | { kind: 'meeting' | 'review'; on: string }

/** So many days ahead a review is spoken of on the own page. */
const daysAhead = 7

/** What comes next for one side: a question, the day on which they meet, or that they look at it together again. */
export function nextFor({ state, question, meeting, reviewOn }: Standing, today: string): Next | null {
  if (question) return { kind: 'question', step: question.step }
  if (state === 'meeting-set' && meeting && meeting.onDay >= today) return { kind: 'meeting', on: meeting.onDay }
  if (state === 'agreed' && reviewOn !== null && reviewOn <= addDays(today, daysAhead))
    return { kind: 'review', on: reviewOn }
  return null
}
