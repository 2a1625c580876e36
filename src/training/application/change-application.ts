import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { withdrawEvidenceConsent } from '../evidence/consent.ts'
import { type ApplicantDetails, sealedColumns } from './apply/applicant.ts'
import type { ApplyChannel } from './apply/apply-for-course.ts'
import type { Application } from './record.ts'
import { updateApplication } from './store.ts'

export type ApplicationChange = Omit<ApplicantDetails, 'track' | 'earlierCourse'>

/** Changes what an applicant wrote; what was decided stays. Refused where another window changed it meanwhile. */
export async function changeApplication(
  tx: Tx,
  moment: Moment,
  application: Pick<Application, 'id' | 'personId' | 'organisationId' | 'agreements'>,
  change: ApplicationChange,
  seen: { version: number; channel: ApplyChannel },
): Promise<{ changed: true } | { refused: 'meanwhile' }> {
  const columns = { ...sealedColumns(moment, change), office_name: change.officeName, changed_at: moment.now }
  const isChanged = await updateApplication(tx, moment, application.id, columns, seen.version)
  if (!isChanged) return { refused: 'meanwhile' }
  await followAgreement(tx, moment, application, change, seen.channel)
  await record(tx, moment, {
    verb: 'change-application',
    subjectKind: 'course-application',
    subjectId: application.id,
    personId: application.personId,
    channel: seen.channel,
  })
  return { changed: true }
}

/** Whoever no longer agrees that the office is told, is obeyed at once. */
async function followAgreement(
  tx: Tx,
  moment: Moment,
  { personId, organisationId, agreements }: Pick<Application, 'personId' | 'organisationId' | 'agreements'>,
  change: ApplicationChange,
  channel: ApplyChannel,
): Promise<void> {
  const isTakenBack = agreements.includes('tell-office') && !change.agreements.includes('tell-office')
  if (isTakenBack && personId && organisationId)
    await withdrawEvidenceConsent(tx, moment, { personId, organisationId, channel })
}
