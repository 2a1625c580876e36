import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { findReceivedRequest, type ReceivedRequest } from '../request/find-request.ts'
import { findVisit, type Visit } from '../visit/store.ts'

type Asker = Pick<Actor, 'organisationId'> | null

/** A request of the actor's own organisation; null for any other, as if it did not exist. */
export async function findOwnRequest(
  tx: Tx,
  moment: Moment,
  asker: Asker,
  id: string,
): Promise<ReceivedRequest | null> {
  const request = isId(id) ? await findReceivedRequest(tx, moment, id) : null
  return request && isOf(asker, request.organisationId) ? request : null
}

/** A visit to the actor's own organisation; null for any other. */
export async function findOwnVisit(tx: Tx, moment: Moment, asker: Asker, id: string): Promise<Visit | null> {
  const visit = isId(id) ? await findVisit(tx, moment, id) : null
  return visit && isOf(asker, visit.organisationId) ? visit : null
}

const isOf = (asker: Asker, organisationId: string) =>
  asker?.organisationId !== null && asker?.organisationId === organisationId
