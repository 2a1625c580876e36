import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { DispatchRequestTable, RequestClosingTable, RequestSlotTable } from '../tables.ts'
import type { Slot } from './rules.ts'

export type RequestRow = Selectable<DispatchRequestTable>
export type SlotRow = Selectable<RequestSlotTable>
type Place = Pick<Moment, 'tenantId'>

export function findRequest(tx: Tx, { tenantId }: Place, id: string): Promise<RequestRow | undefined> {
  return requests(tx, tenantId).selectAll().where('dispatch_request.id', '=', id).executeTakeFirst()
}

/** Holds the request until the transaction ends: an acceptance and a withdrawal do not pass each other unseen. */
export function lockRequest(tx: Tx, { tenantId }: Place, id: string): Promise<RequestRow | undefined> {
  return requests(tx, tenantId).selectAll().where('dispatch_request.id', '=', id).forUpdate().executeTakeFirst()
}

/** The newest first. */
export function listRequestsOfOrganisation(tx: Tx, { tenantId }: Place, organisationId: string): Promise<RequestRow[]> {
  return requests(tx, tenantId)
    .selectAll()
    .where('dispatch_request.organisation_id', '=', organisationId)
    .orderBy('dispatch_request.sent_at', 'desc')
    .orderBy('dispatch_request.id', 'desc')
    .execute()
}

/** In the host's order of wishes. */
export function listSlots(tx: Tx, { tenantId }: Place, requestId: string): Promise<SlotRow[]> {
  return tx
    .selectFrom('request_slot')
    .selectAll()
    .where('request_slot.tenant_id', '=', tenantId)
    .where('request_slot.request_id', '=', requestId)
    .orderBy('request_slot.position')
    .orderBy('request_slot.id')
    .execute()
}

export function findClosing(tx: Tx, { tenantId }: Place, requestId: string) {
  return tx
    .selectFrom('request_closing')
    .selectAll()
    .where('request_closing.tenant_id', '=', tenantId)
    .where('request_closing.request_id', '=', requestId)
    .executeTakeFirst()
}

export async function insertRequest(tx: Tx, row: Insertable<DispatchRequestTable>): Promise<string> {
  const inserted = await tx
    .insertInto('dispatch_request')
    .values(row)
    .returning('dispatch_request.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

export async function insertSlots(tx: Tx, { tenantId }: Place, requestId: string, slots: Slot[]): Promise<void> {
  const rows = slots.map((slot, at) => ({
    tenant_id: tenantId,
    request_id: requestId,
    position: at + 1,
    on_day: slot.onDay,
    start_minute: slot.startMinute,
    end_minute: slot.endMinute,
  }))
  await tx.insertInto('request_slot').values(rows).execute()
}

export async function insertClosing(tx: Tx, row: Insertable<RequestClosingTable>): Promise<void> {
  await tx.insertInto('request_closing').values(row).execute()
}

function requests(tx: Tx, tenantId: string) {
  return tx.selectFrom('dispatch_request').where('dispatch_request.tenant_id', '=', tenantId)
}
