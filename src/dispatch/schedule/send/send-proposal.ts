import { record } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Scope } from '../../candidates/candidates.queries.ts'
import { expiryOn } from '../../offer/rules.ts'
import { type Sending, sendOffers } from '../../offer/send-offers.ts'
import { listToSend } from './list-to-send.ts'
import { insertSending } from './store.ts'
import type { ToSend } from './to-send.ts'

export interface SendingProposal {
  scheduleId: string
  /** The number of the proposal that was looked at. */
  seen: number
  requestIds: readonly string[]
  /** The last day on which answers are awaited. */
  until: string
}

export type ProposalRefusal =
  | { because: 'unknown' | 'nobody-chosen' }
  | { because: 'changed-meanwhile'; by: string | null }

export interface SentProposal {
  requests: number
  people: number
  /** Requests for which a rule spoke against somebody: nothing was sent for them. */
  left: string[]
}

/**
 * Sends the offers of the newest proposal for the chosen requests. Each request is judged anew and as a whole; one that
 * is refused changes nothing and keeps back none of the others.
 */
export async function sendProposal(
  tx: Tx,
  moment: Moment,
  coordinator: Actor,
  { scheduleId, seen, requestIds, until }: SendingProposal,
): Promise<SentProposal | { refused: ProposalRefusal }> {
  const found = await listToSend(tx, moment, coordinator, scheduleId)
  if (!found?.proposal) return { refused: { because: 'unknown' } }
  const { proposal, waiting } = found
  if (proposal.number !== seen) return { refused: { because: 'changed-meanwhile', by: proposal.madeBy } }
  const chosen = waiting.filter(({ requestId }) => requestIds.includes(requestId))
  if (chosen.length === 0) return { refused: { because: 'nobody-chosen' } }
  const done: SentProposal = { requests: 0, people: 0, left: [] }
  for (const one of chosen) {
    const outcome = await sendOffers(tx, moment, sendingOf(one, until, coordinator))
    if ('refused' in outcome) {
      done.left.push(one.requestId)
      continue
    }
    await insertSending(tx, moment, { proposalId: proposal.id, requestId: one.requestId })
    done.requests += 1
    done.people += outcome.sent.length
  }
  if (done.requests > 0)
    await record(tx, moment, {
      verb: 'send-proposal',
      subjectKind: 'schedule',
      subjectId: scheduleId,
      details: { requests: done.requests, people: done.people },
    })
  return done
}

export const sendingOf = ({ requestId, slot, personIds }: ToSend, until: string, scope: Scope): Sending => ({
  requestId,
  slotId: slot.id,
  personIds,
  part: 'supporter',
  expiresAt: expiryOn(until, slot),
  seenVersion: null,
  scope,
})
