import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { mayRecord } from './rules.ts'
import { lockVisit } from './store.ts'

export interface VisitRecording {
  visitId: string
  tookPlace: boolean
  /** Null for unknown, which is not zero. */
  peopleReached: number | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
}

/** A visit is recorded once; recording it again corrects what was recorded and counts nothing twice. */
export async function recordVisit(
  tx: Tx,
  moment: Moment,
  recording: VisitRecording,
): Promise<{ recorded: true } | { refused: 'unknown' | 'too-early' | 'already-changed' }> {
  const visit = await lockVisit(tx, moment, recording.visitId)
  if (!visit) return { refused: 'unknown' }
  if (visit.change) return { refused: 'already-changed' }
  if (!mayRecord(visit, moment.today)) return { refused: 'too-early' }
  const { channel } = recording
  const said = {
    took_place: recording.tookPlace,
    people_reached: recording.tookPlace ? recording.peopleReached : null,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
    channel,
  }
  await tx
    .insertInto('visit_record')
    .values({ tenant_id: moment.tenantId, visit_id: visit.id, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'visit_id']).doUpdateSet(said))
    .execute()
  const verb = visit.tookPlace === null ? 'record-visit' : 'correct-visit-record'
  await record(tx, moment, { verb, subjectKind: 'visit', subjectId: visit.id, channel })
  return { recorded: true }
}
