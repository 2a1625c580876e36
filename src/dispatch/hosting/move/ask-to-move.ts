import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellCoordinators } from '../../request/announce-request.ts'
import { mailWords } from '../../request/mail-words.ts'
import type { Slot } from '../../request/rules.ts'
import { lockVisit } from '../../visit/store.ts'
import { type MoveRefusal, whyNotAskToMove } from './rules.ts'
import { insertMoveRequest, listMoveRequests } from './store.ts'

export interface MoveWish {
  visitId: string
  /** Days that would suit, in the order of wishes. */
  slots: Slot[]
  words: string
  side: 'host' | 'supporter' | 'staff'
}

/** Asks the coordinators for another day. The visit stands as it is until one of them answers. */
export async function askToMove(
  tx: Tx,
  moment: Moment,
  { visitId, slots, words, side }: MoveWish,
): Promise<{ asked: true } | { refused: MoveRefusal | 'unknown' }> {
  const visit = await lockVisit(tx, moment, visitId)
  if (!visit) return { refused: 'unknown' }
  const earlier = await listMoveRequests(tx, moment, visitId)
  const isAsked = earlier.some((wish) => wish.answer === null)
  const refused = whyNotAskToMove({ ...visit, isAsked }, { slots, words }, moment.today)
  if (refused) return { refused }
  await insertMoveRequest(tx, {
    tenant_id: moment.tenantId,
    visit_id: visitId,
    asked_by: moment.actorId,
    asked_side: side,
    asked_at: moment.now,
    words,
    slots: JSON.stringify(slots),
  })
  await record(tx, moment, { verb: 'ask-to-move', subjectKind: 'visit', subjectId: visitId, details: { side } })
  await tellCoordinators(tx, moment, 'move-asked', (language) => mailWords(language).moveAsked(visit.reference))
  return { asked: true }
}
