import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Slot } from '../../request/rules.ts'
import type { VisitMoveRequestTable } from '../../tables.ts'

export interface MoveRequest {
  id: string
  askedSide: 'host' | 'supporter' | 'staff' | 'coordinator'
  askedAt: string
  words: string
  slots: Slot[]
  answer: 'moved' | 'kept' | 'cancelled' | null
  answeredAt: string | null
}

/** Wishes to move a visit, the oldest first. */
export async function listMoveRequests(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  visitId: string,
): Promise<MoveRequest[]> {
  const rows = await tx
    .selectFrom('visit_move_request as move')
    .selectAll()
    .where('move.tenant_id', '=', tenantId)
    .where('move.visit_id', '=', visitId)
    .orderBy('move.asked_at')
    .orderBy('move.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    askedSide: row.asked_side,
    askedAt: row.asked_at,
    words: row.words,
    slots: row.slots as Slot[],
    answer: row.answer,
    answeredAt: row.answered_at,
  }))
}

export async function insertMoveRequest(tx: Tx, row: Insertable<VisitMoveRequestTable>): Promise<void> {
  await tx.insertInto('visit_move_request').values(row).execute()
}
