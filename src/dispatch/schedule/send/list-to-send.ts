import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listInCharge } from '../../in-charge.ts'
import { listOpenRequests } from '../facts/open-requests.queries.ts'
import { listProposals, listProposedVisits } from '../proposal/store.ts'
import { findSchedule } from '../store.ts'
import { listAskedBefore } from './asked-before.queries.ts'
import { toSend } from './to-send.ts'

export type Sendable = NonNullable<Awaited<ReturnType<typeof listToSend>>>

/** What of the newest proposal was not sent yet, for the people this coordinator looks after. */
export async function listToSend(tx: Tx, moment: Moment, coordinator: Actor, scheduleId: string) {
  const schedule = await findSchedule(tx, moment, scheduleId)
  if (!schedule) return null
  const [proposal = null] = await listProposals(tx, moment, scheduleId)
  if (!proposal) return { schedule, proposal, waiting: [] }
  const visits = await listProposedVisits(tx, moment, proposal.id)
  const personIds = [...new Set(visits.flatMap((visit) => visit.personIds))]
  return {
    schedule,
    proposal,
    waiting: toSend({
      requests: await listOpenRequests(tx, moment, schedule),
      visits,
      askedBefore: await listAskedBefore(tx, moment, proposal.id),
      theirs: await listInCharge(tx, moment, coordinator, personIds),
    }),
  }
}
