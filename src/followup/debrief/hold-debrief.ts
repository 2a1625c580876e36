import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Debrief, saveDebrief } from './store.ts'

/** Records the talk after a visit, or that the person did not wish for one. What was agreed is sealed. */
export async function holdDebrief(tx: Tx, moment: Moment & { actorId: string }, debrief: Debrief): Promise<void> {
  const { visitId, personId, channel, declined } = debrief
  const nextSteps = declined ? '' : debrief.nextSteps
  await saveDebrief(tx, {
    tenant_id: moment.tenantId,
    visit_id: visitId,
    person_id: personId,
    account_id: moment.actorId,
    held_on: debrief.heldOn,
    declined,
    next_steps_sealed: nextSteps ? moment.keys.seal(moment.tenantId, nextSteps) : null,
    next_talk_on: declined ? null : debrief.nextTalkOn,
    coordinator_reads: !declined && debrief.coordinatorReads,
    recorded_at: moment.now,
    channel,
  })
  await record(tx, moment, { verb: 'debrief', subjectKind: 'visit', subjectId: visitId, personId, channel })
}
