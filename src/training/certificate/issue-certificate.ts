import { randomBytes } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { nextNumber } from '../next-number.ts'
import { findCertified } from './certified.queries.ts'
import { type IssueRefusal, whyNotIssue } from './rules.ts'
import { insertCertificate, lockCompletion } from './store.ts'

export type Issued = { number: string } | { refused: IssueRefusal | 'unknown' }

/**
 * Issues a certificate for a completion, or another one in its place. Its number comes from the dated setting, its
 * code is 128 random bits: nobody finds a certificate by trying.
 */
export async function issueCertificate(
  tx: Tx,
  moment: Moment,
  completionId: string,
  reissue: { name: string } | null = null,
): Promise<Issued> {
  await lockCompletion(tx, moment, completionId)
  const certified = await findCertified(tx, moment, completionId)
  if (!certified) return { refused: 'unknown' }
  const name = reissue?.name ?? certified.personName
  const refused = whyNotIssue({ name, hasStanding: certified.standing !== null, isReissue: reissue !== null })
  if (refused) return { refused }
  const number = await nextNumber(tx, moment, 'certificate', fiscalYearOf(moment.today))
  const token = randomBytes(16).toString('base64url')
  const id = await insertCertificate(tx, {
    tenant_id: moment.tenantId,
    completion_id: completionId,
    number,
    replaces_id: certified.standing?.id ?? null,
    name_sealed: moment.keys.seal(moment.tenantId, name),
    token_digest: certificateDigest(moment, token),
    token_sealed: moment.keys.seal(moment.tenantId, token),
    issued_on: moment.today,
    issued_at: moment.now,
    issued_by: moment.actorId,
  })
  const { personId } = certified
  await record(tx, moment, { verb: 'issue-certificate', subjectKind: 'certificate', subjectId: id, personId })
  return { number }
}

export const certificateDigest = ({ tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>, token: string): string =>
  keys.digest('certificate', `${tenantId} ${token}`)
