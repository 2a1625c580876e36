import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findCertified } from './certified.queries.ts'
import { insertRevocation, lockCompletion } from './store.ts'

/** A certificate that should not have been issued no longer holds; the completion itself is left alone. */
export async function revokeCertificate(
  tx: Tx,
  moment: Moment,
  completionId: string,
  why: string,
): Promise<{ revoked: true } | { refused: 'nothing-to-replace' }> {
  await lockCompletion(tx, moment, completionId)
  const certified = await findCertified(tx, moment, completionId)
  if (!certified?.standing) return { refused: 'nothing-to-replace' }
  await insertRevocation(tx, moment, certified.standing.id, why)
  await record(tx, moment, {
    verb: 'revoke-certificate',
    subjectKind: 'certificate',
    subjectId: certified.standing.id,
    personId: certified.personId,
  })
  return { revoked: true }
}
