import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeRequestOn } from './store.ts'

export async function closeRequest(tx: Tx, moment: Moment, id: string): Promise<void> {
  await closeRequestOn(tx, moment, id, moment.today)
  await record(tx, moment, { verb: 'close-adviser-request', subjectKind: 'adviser-request', subjectId: id })
}
