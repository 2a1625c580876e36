import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forgetWritten } from './forget-written.ts'

/**
 * That somebody applied, took part and completed is counted for the year; whose it was is gone with the name. What
 * was written, the name on a certificate and the links go.
 */
export const trainingEraser: Eraser = {
  id: 'training',
  deletes: ['evidence_consent', 'exchange_meeting_organiser'],
  keeps: [
    'completion',
    'course_application',
    'course_application_decision',
    'participant',
    'run_teacher',
    'trainee_interview',
    'certificate',
    'certificate_revocation',
  ],
  erase: async (tx, moment, personId) => {
    await forgetApplications(tx, moment, personId)
    await forgetInCourses(tx, moment, personId)
    await forgetWritten(tx, moment, personId)
    await deleteSaid(tx, moment, personId)
  },
}

async function forgetApplications(tx: Tx, { tenantId, keys }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('course_application')
    .set({
      name_sealed: keys.seal(tenantId, ''),
      kana_sealed: null,
      contact_sealed: null,
      email_digest: null,
      phone_digest: null,
      wishes_sealed: null,
      accommodations: [],
      accommodations_sealed: null,
      office_name: '',
      token_digest: null,
    })
    .where('course_application.tenant_id', '=', tenantId)
    .where('course_application.person_id', '=', personId)
    .execute()
}

async function forgetInCourses(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ requirement_waived_sealed: null, office_name: '' })
    .where('participant.tenant_id', '=', tenantId)
    .where('participant.person_id', '=', personId)
    .execute()
  await tx
    .updateTable('run_teacher')
    .set({ name_sealed: null, organisation: '', role: '', shown_in_public: false })
    .where('run_teacher.tenant_id', '=', tenantId)
    .where('run_teacher.person_id', '=', personId)
    .execute()
  await tx
    .updateTable('trainee_interview')
    .set({ activity_sealed: null })
    .where('trainee_interview.tenant_id', '=', tenantId)
    .where('trainee_interview.person_id', '=', personId)
    .execute()
}

async function deleteSaid(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx.deleteFrom('evidence_consent').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx
    .deleteFrom('exchange_meeting_organiser')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}
