import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { recordVisit } from '../../visit/record-visit.ts'
import { lockVisit } from '../../visit/store.ts'
import { type HostReport, type ReportRefusal, whyNotReport } from './rules.ts'
import { findHostReport, insertHostReport } from './store.ts'

export type ReportChannel = 'online' | 'paper' | 'phone' | 'meeting'

/** Keeps the host's four answers. Where nobody has recorded the visit yet, they also say that it took place. */
export async function reportVisit(
  tx: Tx,
  moment: Moment,
  visitId: string,
  report: HostReport,
  channel: ReportChannel,
): Promise<{ reported: true } | { refused: ReportRefusal | 'unknown' }> {
  const visit = await lockVisit(tx, moment, visitId)
  if (!visit) return { refused: 'unknown' }
  const hostReported = (await findHostReport(tx, moment, visitId)) !== null
  const refused = whyNotReport({ ...visit, hostReported }, moment.today)
  if (refused) return { refused }
  const { tookPlace, words, wishNext, wishSamePeople } = report
  const peopleReached = tookPlace ? report.peopleReached : null
  await insertHostReport(tx, {
    tenant_id: moment.tenantId,
    visit_id: visitId,
    took_place: tookPlace,
    people_reached: peopleReached,
    went_well_sealed: words ? moment.keys.seal(moment.tenantId, words) : null,
    wish_next: wishNext,
    wish_same_people: wishSamePeople,
    reported_at: moment.now,
    reported_by: channel === 'online' ? moment.actorId : null,
    channel,
    typed_by: moment.actorId,
  })
  await record(tx, moment, { verb: 'report-visit', subjectKind: 'visit', subjectId: visitId, channel })
  if (visit.tookPlace === null) await recordVisit(tx, moment, { visitId, tookPlace, peopleReached, channel })
  return { reported: true }
}
