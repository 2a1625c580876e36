import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { DebriefTable } from '../tables.ts'

export interface Debrief {
  visitId: string
  personId: string
  heldOn: string
  declined: boolean
  nextSteps: string
  nextTalkOn: string | null
  coordinatorReads: boolean
  channel: DebriefTable['channel']
}

export async function findDebrief(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'keys'>,
  visitId: string,
  personId: string,
): Promise<Debrief | null> {
  const row = await tx
    .selectFrom('debrief')
    .select([
      'debrief.held_on as heldOn',
      'debrief.declined',
      'debrief.next_steps_sealed as sealed',
      'debrief.next_talk_on as nextTalkOn',
      'debrief.coordinator_reads as coordinatorReads',
      'debrief.channel',
    ])
    .where('debrief.tenant_id', '=', moment.tenantId)
    .where('debrief.visit_id', '=', visitId)
    .where('debrief.person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return null
  const { sealed, ...rest } = row
  return { visitId, personId, ...rest, nextSteps: sealed ? moment.keys.open(moment.tenantId, sealed) : '' }
}

/** Keeps a debrief; one recorded before about the same person and visit is replaced. */
export async function saveDebrief(tx: Tx, row: Insertable<DebriefTable>): Promise<void> {
  const { tenant_id: _, visit_id: __, person_id: ___, ...said } = row
  await tx
    .insertInto('debrief')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'visit_id', 'person_id']).doUpdateSet(said))
    .execute()
}
