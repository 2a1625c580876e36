import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

export async function listHeldOffers(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select offer.*, request.reference, slot.on_day, slot.start_minute, slot.end_minute,
           answer.answer, answer.answered_at, answer.answered_by, answer.channel, answer.words_sealed,
           withdrawal.withdrawn_at
      from offer
      join dispatch_request as request on request.tenant_id = offer.tenant_id and request.id = offer.request_id
      join request_slot as slot on slot.tenant_id = offer.tenant_id and slot.id = offer.slot_id
      left join offer_answer as answer on answer.tenant_id = offer.tenant_id and answer.offer_id = offer.id
      left join offer_withdrawal as withdrawal
        on withdrawal.tenant_id = offer.tenant_id and withdrawal.offer_id = offer.id
     where offer.tenant_id = ${tenantId} and offer.person_id = ${personId}
     order by offer.sent_at, offer.id`.execute(tx)
  return rows
}

export async function listHeldSeats(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select seat.*, coalesce(visit.reference, request.reference) as reference
      from seat
      join dispatch_request as request on request.tenant_id = seat.tenant_id and request.id = seat.request_id
      left join visit on visit.tenant_id = seat.tenant_id and visit.id = seat.visit_id
     where seat.tenant_id = ${tenantId} and seat.person_id = ${personId}
     order by seat.on_day, seat.start_minute, seat.id`.execute(tx)
  return rows
}

export async function listHeldWishesAgain(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select again.*, organisation.name as host_name
      from wish_again as again
      join organisation on organisation.tenant_id = again.tenant_id and organisation.id = again.organisation_id
     where again.tenant_id = ${tenantId} and again.person_id = ${personId}
     order by again.said_at, again.id`.execute(tx)
  return rows
}

/** Where a proposal of a schedule had the person; nobody was asked by that. */
export async function listHeldProposals(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select seat.*, proposal.schedule_id, proposal.number, proposal.made_at, request.reference,
           slot.on_day, slot.start_minute, slot.end_minute
      from proposed_seat as seat
      join proposal on proposal.tenant_id = seat.tenant_id and proposal.id = seat.proposal_id
      join proposed_visit as visit on visit.tenant_id = seat.tenant_id and visit.proposal_id = seat.proposal_id
       and visit.request_id = seat.request_id
      join dispatch_request as request on request.tenant_id = seat.tenant_id and request.id = seat.request_id
      join request_slot as slot on slot.tenant_id = visit.tenant_id and slot.id = visit.slot_id
     where seat.tenant_id = ${tenantId} and seat.person_id = ${personId}
     order by proposal.made_at, slot.on_day, slot.start_minute, slot.id`.execute(tx)
  return rows
}

/** What coordinators decided about the person while a schedule was made. */
export async function listHeldDecisions(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select decision.*, request.reference
      from schedule_decision as decision
      join dispatch_request as request on request.tenant_id = decision.tenant_id and request.id = decision.request_id
     where decision.tenant_id = ${tenantId} and decision.person_id = ${personId}
     order by decision.decided_at, decision.id`.execute(tx)
  return rows
}

/** Places the person still holds, from today on. */
export async function listSeatsAhead(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  personId: string,
) {
  const { rows } = await sql<{ id: string; visitId: string | null; onDay: string; reference: string }>`
    select seat.id, seat.visit_id as "visitId", seat.on_day as "onDay",
           coalesce(visit.reference, request.reference) as reference
      from seat
      join dispatch_request as request on request.tenant_id = seat.tenant_id and request.id = seat.request_id
      left join visit on visit.tenant_id = seat.tenant_id and visit.id = seat.visit_id
     where seat.tenant_id = ${tenantId} and seat.person_id = ${personId}
       and seat.released_at is null and seat.on_day >= ${today}::date
     order by seat.on_day, seat.start_minute, seat.id`.execute(tx)
  return rows
}
