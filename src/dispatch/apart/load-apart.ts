import { listShownNames } from '#people/index.ts'
import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findWordsAboutCompany, listRefusedPersons, listSupporterFacts, type Whose } from '#register/index.ts'
import { listInCharge } from '../in-charge.ts'
import { type Colleague, listColleagues } from './colleagues.queries.ts'

export interface ApartLoaded {
  /** Those who can be ticked, with the name the reader knows them by; null for none. */
  people: { personId: string; name: string | null; met: Colleague | null }[]
  /** Only for a coordinator: everybody else in their charge. */
  others: { personId: string; name: string }[]
  staff: { id: string; name: string }[]
  before: { personIds: string[]; accountIds: string[]; words: string }
}

/**
 * The person chooses among those they have been with; a coordinator who was told can name anybody in their charge.
 * Whom the person named before is always among them, so that it can be taken back.
 */
export async function loadApart(tx: Tx, moment: Moment, whose: Whose): Promise<ApartLoaded> {
  const refused = await listRefusedPersons(tx, moment, whose.personId)
  const personIds = refused.flatMap(({ otherPersonId }) => otherPersonId ?? [])
  const colleagues = await listColleagues(tx, moment, whose.personId)
  const ids = [...new Set([...personIds, ...colleagues.map((one) => one.personId)])]
  const inCharge = await listOfTypist(tx, moment, whose)
  const names = whose.typist
    ? new Map(inCharge.map((one) => [one.personId, one.name]))
    : await listShownNames(tx, moment, ids, 'host')
  return {
    people: ids.map((personId) => ({
      personId,
      name: names.get(personId) ?? null,
      met: colleagues.find((one) => one.personId === personId) ?? null,
    })),
    others: inCharge.filter((one) => one.personId !== whose.personId && !ids.includes(one.personId)),
    staff: await listAccountsWithRole(tx, moment, 'follow_up_staff'),
    before: {
      personIds,
      accountIds: refused.flatMap(({ accountId }) => accountId ?? []),
      words: await findWordsAboutCompany(tx, moment, whose.personId),
    },
  }
}

/** Those on the register whom the coordinator who types looks after; nobody where people type for themselves. */
async function listOfTypist(tx: Tx, moment: Moment, { typist }: Whose): Promise<{ personId: string; name: string }[]> {
  if (!typist) return []
  const people = await listSupporterFacts(tx, moment)
  const ids = people.map((one) => one.personId)
  const theirs = await listInCharge(tx, moment, typist, ids)
  return people.filter((one) => theirs.has(one.personId)).map(({ personId, name }) => ({ personId, name }))
}
