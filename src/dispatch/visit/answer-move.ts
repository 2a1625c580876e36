import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listMoveRequests, type MoveRequest } from '../hosting/move/store.ts'
import { tellHost } from '../mail/tell.ts'
import { type ChangeRefusal, cancelVisit } from './cancel-visit.ts'
import { type Postponed, postponeVisit } from './postpone-visit.ts'
import type { ChangeSide } from './rules.ts'
import { lockVisit, type Visit } from './store.ts'

export interface MoveAnswer {
  visitId: string
  moveId: string
  /** `to` names one of the days that were wished for. */
  answer: { kept: true } | { cancelled: true } | { to: number; expiresAt: string }
}

export type MoveAnswerRefusal = ChangeRefusal | 'not-later' | 'no-such-day'

/** Answers a wish for another day: the day is kept, the visit is cancelled, or everybody is asked about a new day. */
export async function answerMove(
  tx: Tx,
  moment: Moment,
  { visitId, moveId, answer }: MoveAnswer,
): Promise<{ answered: 'kept' | 'cancelled' | Postponed } | { refused: MoveAnswerRefusal }> {
  const visit = await lockVisit(tx, moment, visitId)
  const move = (await listMoveRequests(tx, moment, visitId)).find(({ id }) => id === moveId)
  if (!visit || !move || move.answer !== null) return { refused: 'unknown' }
  if ('kept' in answer) return keep(tx, moment, visit, moveId)
  const side = sides[move.askedSide]
  if ('cancelled' in answer) {
    const done = await cancelVisit(tx, moment, { visitId, side, channel: 'online' })
    if ('refused' in done) return done
    await keepAnswer(tx, moment, visitId, moveId, 'cancelled')
    return { answered: 'cancelled' }
  }
  const to = move.slots[answer.to]
  if (!to) return { refused: 'no-such-day' }
  const change = { visitId, side, channel: 'online' as const }
  const done = await postponeVisit(tx, moment, { ...change, to, expiresAt: answer.expiresAt })
  if ('refused' in done) return done
  await keepAnswer(tx, moment, visitId, moveId, 'moved')
  return { answered: done.postponed }
}

const sides: Record<MoveRequest['askedSide'], ChangeSide> = {
  host: 'host',
  supporter: 'logistics',
  staff: 'programme',
  coordinator: 'programme',
}

async function keep(tx: Tx, moment: Moment, visit: Visit, moveId: string): Promise<{ answered: 'kept' }> {
  await keepAnswer(tx, moment, visit.id, moveId, 'kept')
  await tellHost(tx, moment, visit.organisationId, 'confirmed', visit)
  return { answered: 'kept' }
}

async function keepAnswer(
  tx: Tx,
  moment: Moment,
  visitId: string,
  moveId: string,
  answer: 'moved' | 'kept' | 'cancelled',
): Promise<void> {
  await tx
    .updateTable('visit_move_request')
    .set({ answer, answered_at: moment.now, answered_by: moment.actorId })
    .where('visit_move_request.tenant_id', '=', moment.tenantId)
    .where('visit_move_request.id', '=', moveId)
    .execute()
  await record(tx, moment, { verb: 'answer-move', subjectKind: 'visit', subjectId: visitId, details: { answer } })
}
