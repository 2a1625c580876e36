import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { updateOrganisation } from './store.ts'

/** From today on the organisation takes no part; its history stays. */
export async function endOrganisation(tx: Tx, moment: Moment, id: string): Promise<void> {
  await updateOrganisation(tx, moment, id, { ended_on: moment.today })
  await record(tx, moment, { verb: 'end-organisation', subjectKind: 'organisation', subjectId: id })
}
