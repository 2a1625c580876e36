import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { CourseKind } from './rules.ts'
import { insertCompletion, listCompletions } from './store.ts'

export interface CompletionDetails {
  courseKind: CourseKind
  courseName: string
  completedOn: string
  hours: number | null
  organiser: string
}

export type CompletionRecorded =
  | { recorded: true; id: string }
  | { recorded: false; because: 'already-there'; id: string }

/** Records that a person completed a course. The same course on the same day is one completion, however often told. */
export async function recordCompletion(
  tx: Tx,
  moment: Moment,
  personId: string,
  details: CompletionDetails,
  channel: Exclude<Channel, 'system'>,
): Promise<CompletionRecorded> {
  const id = await insertCompletion(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    ...columnsOf(details),
    channel,
    typed_by: moment.actorId,
    recorded_at: moment.now,
  })
  if (id === null)
    return { recorded: false, because: 'already-there', id: await sameCompletion(tx, moment, personId, details) }
  await record(tx, moment, { verb: 'record-completion', subjectKind: 'completion', subjectId: id, personId, channel })
  return { recorded: true, id }
}

export const columnsOf = ({ courseKind, courseName, completedOn, hours, organiser }: CompletionDetails) => ({
  course_kind: courseKind,
  course_name: courseName,
  completed_on: completedOn,
  hours: hours === null ? null : String(hours),
  organiser,
})

async function sameCompletion(tx: Tx, moment: Moment, personId: string, details: CompletionDetails): Promise<string> {
  const same = (await listCompletions(tx, moment, [personId])).find(
    ({ courseKind, completedOn }) => courseKind === details.courseKind && completedOn === details.completedOn,
  )
  if (!same) throw new Error('a completion was refused as known but is not there')
  return same.id
}
