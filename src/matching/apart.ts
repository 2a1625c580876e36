import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { endIntroduction, withdrawIntroduction } from './introduction/end-introduction.ts'
import { giverKeyOf } from './introduction/rules/giver-key.ts'
import { introductionState, isOver } from './introduction/rules/state.ts'
import { listIntroductions } from './introduction/store.ts'
import { sideAndId } from './rules/facts.ts'
import { lockSeeking } from './seeking/store.ts'

/**
 * Two who are not to be introduced, whichever side said so. Neither page ever tells. What there is between them ends:
 * both hear only that it is over.
 */
export async function keepApart(tx: Tx, moment: Moment, seekingId: string, giverKey: string): Promise<void> {
  const [side, id] = sideAndId(giverKey)
  await lockSeeking(tx, moment, seekingId)
  await tx
    .insertInto('seeking_apart')
    .values({
      tenant_id: moment.tenantId,
      seeking_id: seekingId,
      other_person_id: side === 'peer' ? id : null,
      other_organisation_id: side === 'host' ? id : null,
      said_at: moment.now,
      said_by: moment.actorId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record(tx, moment, { verb: 'keep-apart', subjectKind: 'seeking', subjectId: seekingId })
  for (const one of await listIntroductions(tx, moment, { seekingIds: [seekingId] })) {
    const state = introductionState(one, moment.now)
    if (giverKeyOf(one) !== giverKey || isOver(state)) continue
    if (state === 'open') await withdrawIntroduction(tx, moment, one.id)
    else await endIntroduction(tx, moment, one.id, 'coordinator', 'phone')
  }
}

/** Whoever said so has taken it back: the two may be introduced again. */
export async function liftApart(tx: Tx, moment: Moment, seekingId: string, giverKey: string): Promise<void> {
  const [side, id] = sideAndId(giverKey)
  const column = side === 'peer' ? 'other_person_id' : 'other_organisation_id'
  const lifted = await tx
    .deleteFrom('seeking_apart')
    .where('seeking_apart.tenant_id', '=', moment.tenantId)
    .where('seeking_apart.seeking_id', '=', seekingId)
    .where(`seeking_apart.${column}`, '=', id)
    .returning('seeking_apart.id')
    .executeTakeFirst()
  if (lifted) await record(tx, moment, { verb: 'lift-apart', subjectKind: 'seeking', subjectId: seekingId })
}
