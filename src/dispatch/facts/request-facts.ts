import type { Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Activity, Audience, Topic } from '#register/vocabulary.ts'
import type { RequestFacts, SlotFacts } from '../rules/given.ts'
import type { DispatchRequestTable } from '../tables.ts'

export type RequestRow = Selectable<DispatchRequestTable>
type Place = Pick<Moment, 'tenantId'>

export async function findRequestRow(tx: Tx, { tenantId }: Place, id: string): Promise<RequestRow | null> {
  const row = await tx
    .selectFrom('dispatch_request')
    .selectAll()
    .where('dispatch_request.tenant_id', '=', tenantId)
    .where('dispatch_request.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The dates the host wished for, and those added since, in their order. */
export function listSlots(tx: Tx, { tenantId }: Place, requestId: string): Promise<SlotFacts[]> {
  return tx
    .selectFrom('request_slot as slot')
    .select(['slot.id', 'slot.on_day as onDay', 'slot.start_minute as startMinute', 'slot.end_minute as endMinute'])
    .where('slot.tenant_id', '=', tenantId)
    .where('slot.request_id', '=', requestId)
    .orderBy('slot.position')
    .execute()
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
