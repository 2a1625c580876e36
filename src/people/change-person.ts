import { renameAccountOfPerson } from '#platform/accounts/rename-account.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { columnsOf, type PersonChannel, type PersonDetails } from './register-person.ts'
import { findPersonRow, updatePerson } from './store.ts'

/** Corrects what is held about a person. `channel` says how the correction came in. */
export async function changePerson(
  tx: Tx,
  moment: Moment,
  id: string,
  details: PersonDetails,
  channel: PersonChannel = 'online',
): Promise<void> {
  const before = await findPersonRow(tx, moment, id)
  await updatePerson(tx, moment, id, columnsOf(moment, details))
  if (before) await renameAccountOfPerson(tx, moment, id, before.name, details.name)
  await record(tx, moment, { verb: 'change-person', subjectKind: 'person', subjectId: id, personId: id, channel })
}
