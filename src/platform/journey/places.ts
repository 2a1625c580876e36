import type { HouseContext } from '../web/house.ts'
import type { Journey, Known, Question } from './question.ts'
import type { JourneyState } from './state.ts'

const fromCheck = 'check'

export const comesFromCheck = (c: HouseContext) => c.req.query('from') === fromCheck

/** Where a change from "check your answers" begins; continuing leads back there. */
export const changeAddress = <A, K extends Known>(journey: Journey<A, K>, question: Question<A, K>) =>
  journey.addresses.step({ step: question.id }, { from: fromCheck })

/** After a change: the first question that the change has opened, else the check. Otherwise the question that follows. */
export function questionAfter<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K>,
  state: JourneyState<A, K>,
  question: Question<A, K>,
): string {
  const at = state.steps.findIndex((step) => step.question === question)
  const following = comesFromCheck(c) ? state.open : (state.steps[at + 1]?.question ?? state.open)
  if (!following) return journey.addresses.check()
  return journey.addresses.step({ step: following.id }, { from: comesFromCheck(c) ? fromCheck : null })
}

export function questionBefore<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K>,
  state: JourneyState<A, K>,
  question: Question<A, K>,
): string {
  if (comesFromCheck(c) && !state.open) return journey.addresses.check()
  const at = state.steps.findIndex((step) => step.question === question)
  const before = state.steps[at - 1]?.question
  return before ? journey.addresses.step({ step: before.id }) : journey.addresses.start()
}

/** A question may be opened when it applies and every one before it is answered. */
export function mayOpen<A, K extends Known>(state: JourneyState<A, K>, question: Question<A, K>): boolean {
  const at = state.steps.findIndex((step) => step.question === question)
  return at !== -1 && state.steps.slice(0, at).every((step) => step.isAnswered)
}
