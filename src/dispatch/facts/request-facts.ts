import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Activity, Audience, Topic } from '#register/vocabulary.ts'
import { listSlots, type RequestRow } from '../request/store.ts'
import type { RequestFacts, SlotFacts } from '../rules/given.ts'

/** The dates the host wished for, and those added since, in their order. */
export async function listSlotFacts(tx: Tx, place: Pick<Moment, 'tenantId'>, requestId: string): Promise<SlotFacts[]> {
  const rows = await listSlots(tx, place, requestId)
  return rows.map((row) => ({
    id: row.id,
    onDay: row.on_day,
    startMinute: row.start_minute,
    endMinute: row.end_minute,
  }))
}

export const requestFacts = (row: RequestRow): RequestFacts => ({
  id: row.id,
  organisationId: row.organisation_id,
  areaId: row.area_id,
  activity: row.activity as Activity,
  topics: row.topics as Topic[],
  audience: row.audience_kind as Audience,
  mode: row.mode,
  form: row.form,
  requiredCourse: row.required_course,
})
