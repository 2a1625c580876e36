import { fromTokyo } from '#platform/calendar.ts'
import type { Introduction } from './facts.ts'
import { bothWishToGoOn, introductionState, isOver } from './state.ts'

/** Why a step cannot be recorded just now. Each has words. */
export type StepRefusal = 'not-now' | 'not-open' | 'no-meeting-set' | 'meeting-ahead' | 'terms-written' | 'go-on-first'

/** The office takes back what not both have said yes to; what both wish is ended, not taken back. */
export const whyNotWithdraw = (facts: Introduction, now: string): StepRefusal | null =>
  introductionState(facts, now) === 'open' ? null : 'not-open'

/** Whether they met is known once it has begun, and is recorded once. */
export function whyNotRecord(facts: Introduction, now: string): StepRefusal | null {
  const { meeting } = facts
  if (introductionState(facts, now) !== 'meeting-set' || !meeting) return 'no-meeting-set'
  return fromTokyo(meeting.onDay, meeting.startMinute) > now ? 'meeting-ahead' : null
}

/** A record that was wrong can be put right until terms are written on the strength of it. */
export function whyNotCorrect(facts: Introduction, now: string): StepRefusal | null {
  if (isOver(introductionState(facts, now)) || (facts.meeting?.tookPlace ?? null) === null) return 'not-now'
  return facts.agreements.length > 0 ? 'terms-written' : null
}

/** Terms are written once both have said, by whatever way, that they wish to go on. */
export function whyNotAgree(facts: Introduction, now: string): StepRefusal | null {
  const state = introductionState(facts, now)
  if (state === 'met') return 'go-on-first'
  if (state !== 'agreeing' && state !== 'agreed') return 'not-now'
  return bothWishToGoOn(facts) || facts.agreements.length > 0 ? null : 'go-on-first'
}
