import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listIdsInScope } from '#register/index.ts'

/**
 * Those of these people whom the coordinator looks after. A request may have people of several contracts: who looks
 * after one of them arranges the visit, and learns of the others that they go, not who they are. A coordinator of the
 * whole municipality looks after everybody, which needs no question.
 */
export async function listInCharge(
  tx: Tx,
  place: Pick<Moment, 'tenantId'>,
  coordinator: Actor,
  personIds: readonly string[],
): Promise<Set<string>> {
  if (coordinator.contractIds.length === 0) return new Set(personIds)
  return listIdsInScope(tx, place, coordinator, personIds)
}
