import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type ApplicantDetails, type ApplyChannel, sealedColumns } from './apply/apply-for-course.ts'
import type { Application } from './record.ts'
import { updateApplication } from './store.ts'

export type ApplicationChange = Omit<ApplicantDetails, 'track' | 'earlierCourse'>

/** Changes what an applicant wrote; what was decided stays. Refused where another window changed it meanwhile. */
export async function changeApplication(
  tx: Tx,
  moment: Moment,
  application: Pick<Application, 'id' | 'personId'>,
  change: ApplicationChange,
  seen: { version: number; channel: ApplyChannel },
): Promise<{ changed: true } | { refused: 'meanwhile' }> {
  const columns = { ...sealedColumns(moment, change), office_name: change.officeName, changed_at: moment.now }
  const isChanged = await updateApplication(tx, moment, application.id, columns, seen.version)
  if (!isChanged) return { refused: 'meanwhile' }
  await record(tx, moment, {
    verb: 'change-application',
    subjectKind: 'course-application',
    subjectId: application.id,
    personId: application.personId,
    channel: seen.channel,
  })
  return { changed: true }
}
