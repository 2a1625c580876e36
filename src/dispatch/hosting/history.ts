import type { Visit } from '../visit/store.ts'
import type { MoveRequest } from './move/store.ts'
import type { Words } from './words.ts'

export interface PastEvent {
  at: string
  what: keyof Words['event']
}

interface Told {
  sentAt: string
  closedAt: string | null
  visits: readonly {
    visit: Pick<Visit, 'confirmedAt' | 'change' | 'changedAt'>
    moves: readonly MoveRequest[]
    reportedAt: string | null
  }[]
}

/** What a host may be told of what happened, the oldest first. Says what and when, never who or why. */
export function historyOf({ sentAt, closedAt, visits }: Told): PastEvent[] {
  const events = visits.flatMap(({ visit, moves, reportedAt }) => [
    happened(visit.confirmedAt, 'confirmed'),
    ...(visit.change ? [happened(visit.changedAt, visit.change)] : []),
    ...moves.flatMap((move) => [
      happened(move.askedAt, 'moveAsked'),
      ...(move.answer === 'kept' || move.answer === 'moved' ? [happened(move.answeredAt, move.answer)] : []),
    ]),
    happened(reportedAt, 'reported'),
  ])
  return [happened(sentAt, 'sent'), ...events, happened(closedAt, 'closed')]
    .filter((event) => event !== null)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

const happened = (at: string | null, what: PastEvent['what']): PastEvent | null => (at === null ? null : { at, what })
