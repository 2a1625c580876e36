import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberPlacesAnew } from '../introduction/number-places.ts'
import type { MatchChannel } from '../vocabulary.ts'
import type { ReadinessValue } from './answers.ts'
import { lockGiver } from './lock-giver.ts'
import { findReadiness, type Giving } from './store.ts'

/**
 * Keeps for how many at once a side has time, and for whom. Places that are held stay held; a smaller number only means
 * that nobody new is introduced until there are fewer.
 */
export async function saveReadiness(
  tx: Tx,
  moment: Moment,
  whose: Giving,
  { atOnce, ...answers }: ReadinessValue,
  channel: MatchChannel,
): Promise<void> {
  const { tenantId, now, keys, actorId } = moment
  await lockGiver(tx, moment, whose)
  const before = await findReadiness(tx, moment, whose)
  if (before)
    await tx
      .updateTable('match_readiness')
      .set({ ended_at: now })
      .where('match_readiness.tenant_id', '=', tenantId)
      .where('match_readiness.id', '=', before.id)
      .execute()
  const personId = 'personId' in whose ? whose.personId : null
  const row = await tx
    .insertInto('match_readiness')
    .values({
      tenant_id: tenantId,
      person_id: personId,
      organisation_id: 'organisationId' in whose ? whose.organisationId : null,
      at_once: atOnce,
      answers_sealed: keys.seal(tenantId, JSON.stringify(answers)),
      said_at: now,
      channel,
      typed_by: channel === 'online' ? null : actorId,
    })
    .returning('match_readiness.id')
    .executeTakeFirstOrThrow()
  await numberPlacesAnew(tx, moment, whose)
  await record(tx, moment, { verb: 'save-readiness', subjectKind: 'readiness', subjectId: row.id, personId, channel })
}
