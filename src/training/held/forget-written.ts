import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Empties what was written around a person's applications and certificates: answers, reasons, the name as printed. */
export async function forgetWritten(tx: Tx, { tenantId, keys }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('course_application_decision')
    .set({ words_sealed: null })
    .where('course_application_decision.tenant_id', '=', tenantId)
    .where('course_application_decision.application_id', 'in', applicationsOf(tx, tenantId, personId))
    .execute()
  await tx
    .updateTable('certificate_revocation')
    .set({ why_sealed: null })
    .where('certificate_revocation.tenant_id', '=', tenantId)
    .where('certificate_revocation.certificate_id', 'in', certificatesOf(tx, tenantId, personId))
    .execute()
  await tx
    .updateTable('certificate')
    .set({ name_sealed: keys.seal(tenantId, '') })
    .where('certificate.tenant_id', '=', tenantId)
    .where('certificate.id', 'in', certificatesOf(tx, tenantId, personId))
    .execute()
}

const applicationsOf = (tx: Tx, tenantId: string, personId: string) =>
  tx
    .selectFrom('course_application')
    .select('course_application.id')
    .where('course_application.tenant_id', '=', tenantId)
    .where('course_application.person_id', '=', personId)

const certificatesOf = (tx: Tx, tenantId: string, personId: string) =>
  tx
    .selectFrom('certificate')
    .innerJoin('completion', (join) =>
      join
        .onRef('completion.tenant_id', '=', 'certificate.tenant_id')
        .onRef('completion.id', '=', 'certificate.completion_id'),
    )
    .select('certificate.id')
    .where('certificate.tenant_id', '=', tenantId)
    .where('completion.person_id', '=', personId)
