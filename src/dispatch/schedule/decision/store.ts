import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Decision } from '../facts/planning-facts.ts'
import type { ScheduleDecisionTable } from '../tables.ts'

/** What a coordinator decided and has not taken back, the oldest first. */
export function listDecisions(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, scheduleId: string) {
  return tx
    .selectFrom('schedule_decision as decision')
    .leftJoin('account', (join) =>
      join.onRef('account.tenant_id', '=', 'decision.tenant_id').onRef('account.id', '=', 'decision.decided_by'),
    )
    .select([
      'decision.id',
      'decision.kind',
      'decision.request_id as requestId',
      'decision.slot_id as slotId',
      'decision.person_id as personId',
      'decision.decided_at as decidedAt',
      'account.name as decidedBy',
    ])
    .where('decision.tenant_id', '=', tenantId)
    .where('decision.schedule_id', '=', scheduleId)
    .where('decision.lifted_at', 'is', null)
    .orderBy('decision.decided_at')
    .orderBy('decision.id')
    .execute()
}

export async function insertDecision(tx: Tx, row: Insertable<ScheduleDecisionTable>): Promise<void> {
  await tx.insertInto('schedule_decision').values(row).execute()
}

/** Takes back what was decided about a request: everything, or what concerns one person. */
export async function liftDecisions(
  tx: Tx,
  { tenantId, now, actorId }: Moment,
  { scheduleId, requestId, personId }: { scheduleId: string } & Pick<Decision, 'requestId'> & { personId?: string },
): Promise<void> {
  await tx
    .updateTable('schedule_decision')
    .set({ lifted_at: now, lifted_by: actorId })
    .where('schedule_decision.tenant_id', '=', tenantId)
    .where('schedule_decision.schedule_id', '=', scheduleId)
    .where('schedule_decision.request_id', '=', requestId)
    .where('schedule_decision.lifted_at', 'is', null)
    .$if(personId !== undefined, (query) => query.where('schedule_decision.person_id', '=', personId as string))
    .execute()
}
