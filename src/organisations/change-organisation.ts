import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { columnsOf, type OrganisationDetails } from './register-organisation.ts'
import { updateOrganisation } from './store.ts'

export async function changeOrganisation(
  tx: Tx,
  moment: Moment,
  id: string,
  details: OrganisationDetails,
): Promise<void> {
  await updateOrganisation(tx, moment, id, columnsOf(moment, details))
  await record(tx, moment, { verb: 'change-organisation', subjectKind: 'organisation', subjectId: id })
}
