import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { columnsOf } from './create-run.ts'
import type { RunDetails } from './form.ts'
import { updateRun } from './store.ts'

/** Changes what is said about a course; its units and days stay as they are. */
export async function changeRun(tx: Tx, moment: Moment, id: string, details: RunDetails): Promise<void> {
  await updateRun(tx, moment, id, { ...columnsOf(details), changed_at: moment.now })
  await record(tx, moment, { verb: 'change-course', subjectKind: 'course_run', subjectId: id })
}
