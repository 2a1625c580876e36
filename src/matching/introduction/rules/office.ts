import { toTokyo } from '#platform/calendar.ts'
import { wishesChangeSince } from './change.ts'
import type { Introduction } from './facts.ts'
import { reviewDueOn } from './review.ts'
import { introductionState, isRefused } from './state.ts'

interface Waiting {
  kind: 'arrange' | 'meeting' | 'terms' | 'review'
  since: string
}

/** The one thing about two sides that waits for a coordinator just now, and since which day. */
export function waitsForOffice(facts: Introduction, now: string, today: string): Waiting | null {
  const state = introductionState(facts, now)
  const { meeting } = facts
  if (state === 'to-meet') return facts.side === 'place' ? null : { kind: 'arrange', since: lastSaid(facts) }
  if (state === 'meeting-set' && meeting && meeting.onDay < today) return { kind: 'meeting', since: meeting.onDay }
  const newest = facts.agreements.at(-1)
  const mustWrite = (state === 'agreeing' || state === 'agreed') && newest && isRefused(facts, newest.id)
  if (mustWrite || (state === 'agreeing' && !newest)) return { kind: 'terms', since: lastSaid(facts) }
  const change = state === 'agreed' ? wishesChangeSince(facts) : null
  if (change !== null) return { kind: 'terms', since: toTokyo(change).day }
  const dueOn = state === 'agreed' ? reviewDueOn(facts) : null
  return dueOn !== null && dueOn <= today ? { kind: 'review', since: dueOn } : null
}

const lastSaid = ({ answers, introducedAt }: Introduction): string =>
  toTokyo(answers.map(({ answeredAt }) => answeredAt).reduce((a, b) => (a > b ? a : b), introducedAt)).day
