import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind } from '../rules.ts'
import { type CertificateState, certificateState } from './rules.ts'

export interface Checked {
  state: CertificateState
  courseName: string
  courseKind: CourseKind
  completedOn: string
  validUntilOn: string | null
}

/** What the code on a certificate leads to: the course and whether it holds, and nothing of a person. */
export async function findChecked(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  tokenDigest: string,
): Promise<Checked | null> {
  const { rows } = await sql<Omit<Checked, 'state'> & { revokedOn: string | null; isReplaced: boolean }>`
    select coalesce(nullif(completion.course_name, ''), run.name_ja, '') as "courseName",
           completion.course_kind as "courseKind", completion.completed_on as "completedOn",
           (select validity.valid_until_on from completion_validity as validity
             where validity.tenant_id = completion.tenant_id and validity.completion_id = completion.id
             order by validity.set_at desc, validity.id limit 1) as "validUntilOn",
           revoked.revoked_on as "revokedOn",
           exists (select 1 from certificate as newer where newer.tenant_id = issued.tenant_id
             and newer.replaces_id = issued.id) as "isReplaced"
      from certificate as issued
      join completion on completion.tenant_id = issued.tenant_id and completion.id = issued.completion_id
      left join course_run as run on run.tenant_id = completion.tenant_id and run.id = completion.run_id
      left join certificate_revocation as revoked
        on revoked.tenant_id = issued.tenant_id and revoked.certificate_id = issued.id
     where issued.tenant_id = ${tenantId} and issued.token_digest = ${tokenDigest}`.execute(tx)
  const [row] = rows
  return row ? { ...row, state: certificateState(row) } : null
}
