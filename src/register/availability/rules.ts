import { weekdayOf } from '#platform/calendar.ts'
import type { SupporterFacts } from '../supporter-facts.ts'

export interface Span {
  fromMinute: number
  toMinute: number
}

/** `not-said` is neither yes nor no: somebody has to ask. */
export type AvailabilityAnswer = 'said-yes' | 'said-no' | 'not-said'

/**
 * What the person said about a time of a day, as half-open minutes. A day named as different takes the place of the
 * week where it says when the person can come, and takes its hours away where it says when not.
 */
export function isAvailable(
  facts: Pick<SupporterFacts, 'availability' | 'exceptions'>,
  day: string,
  fromMinute: number,
  toMinute: number,
): AvailabilityAnswer {
  const asked = { fromMinute, toMinute }
  const onThisDay = facts.exceptions.filter((exception) => exception.onDay === day)
  if (onThisDay.some((exception) => !exception.available && overlap(exception, asked))) return 'said-no'
  const instead = onThisDay.filter((exception) => exception.available)
  if (instead.length > 0) return covered(asked, instead) ? 'said-yes' : 'said-no'
  if (facts.availability.length === 0) return 'not-said'
  const weekday = weekdayOf(day)
  const usual = facts.availability.filter((window) => window.weekday === weekday)
  return covered(asked, usual) ? 'said-yes' : 'said-no'
}

const overlap = (a: Span, b: Span) => a.fromMinute < b.toMinute && b.fromMinute < a.toMinute

function covered(asked: Span, windows: readonly Span[]): boolean {
  let reached = asked.fromMinute
  for (const window of [...windows].sort((a, b) => a.fromMinute - b.fromMinute)) {
    if (window.fromMinute > reached) break
    reached = Math.max(reached, window.toMinute)
  }
  return reached >= asked.toMinute
}
