import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Requests for which offers of any proposal of this schedule were sent. */
export async function listSentRequests(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  scheduleId: string,
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('proposal_sending as sending')
    .innerJoin('proposal', (join) =>
      join.onRef('proposal.tenant_id', '=', 'sending.tenant_id').onRef('proposal.id', '=', 'sending.proposal_id'),
    )
    .select('sending.request_id as requestId')
    .where('sending.tenant_id', '=', tenantId)
    .where('proposal.schedule_id', '=', scheduleId)
    .execute()
  return new Set(rows.map(({ requestId }) => requestId))
}

/** Once for each request of a proposal. */
export async function insertSending(
  tx: Tx,
  { tenantId, now, actorId }: Moment,
  sending: { proposalId: string; requestId: string },
): Promise<void> {
  await tx
    .insertInto('proposal_sending')
    .values({
      tenant_id: tenantId,
      proposal_id: sending.proposalId,
      request_id: sending.requestId,
      sent_at: now,
      sent_by: actorId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who would go along, as the proposal had it whose offers for this date were sent last; null where nobody. */
export async function findProposedStaff(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  { requestId, slotId }: { requestId: string; slotId: string },
): Promise<string | null> {
  const row = await tx
    .selectFrom('proposal_sending as sending')
    .innerJoin('proposed_visit as visit', (join) =>
      join
        .onRef('visit.tenant_id', '=', 'sending.tenant_id')
        .onRef('visit.proposal_id', '=', 'sending.proposal_id')
        .onRef('visit.request_id', '=', 'sending.request_id'),
    )
    .select('visit.staff_id as staffId')
    .where('sending.tenant_id', '=', tenantId)
    .where('sending.request_id', '=', requestId)
    .where('visit.slot_id', '=', slotId)
    .orderBy('sending.sent_at', 'desc')
    .executeTakeFirst()
  return row?.staffId ?? null
}
