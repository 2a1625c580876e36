import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ContactField } from '../views/person-fields.tsx'
import { isShown } from './rules.ts'
import { findDecisions } from './store.ts'

const contactFields: readonly ContactField[] = ['penName', 'email', 'phone', 'address']

/** What the person keeps from the coordinator: for `without` of `PersonFields` and `PersonSummary`. */
export async function listHiddenContactFields(
  tx: Tx,
  moment: Pick<Moment, 'tenantId'>,
  personId: string,
): Promise<ContactField[]> {
  const decisions = await findDecisions(tx, moment, personId)
  return contactFields.filter((field) => !isShown(field, 'coordinator', decisions))
}
