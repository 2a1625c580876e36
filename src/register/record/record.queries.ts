import { listContracts } from '#organisations/index.ts'
import { disclosedCard, findPerson, listHiddenContactFields } from '#people/index.ts'
import { findAccountOfPerson } from '#platform/accounts/find-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listCompletions } from '#training/index.ts'
import { findWordsAboutCompany, listRefusedPersons } from '../apart/store.ts'
import { listEnrolments } from '../enrolment/store.ts'
import { whatWasSaid } from '../what-was-said/what-was-said.queries.ts'
import { listHistory } from './history.queries.ts'

/** All that stands on a person's page; null where there is no such person here. What is not told is left out. */
export async function findRecord(tx: Tx, moment: Moment, personId: string) {
  const person = await findPerson(tx, moment, personId)
  if (!person) return null
  const card = await disclosedCard(tx, moment, personId, 'coordinator')
  const said = await whatWasSaid(tx, moment, personId)
  const contracts = await listContracts(tx, moment)
  return {
    person,
    without: await listHiddenContactFields(tx, moment, personId),
    told: card?.shown ?? {},
    said,
    apart: await listRefusedPersons(tx, moment, personId),
    wordsAboutCompany: await findWordsAboutCompany(tx, moment, personId),
    enrolments: (await listEnrolments(tx, moment, personId)).map((enrolment) => ({
      ...enrolment,
      contract: contracts.find(({ id }) => id === enrolment.contractId) ?? null,
    })),
    completions: await listCompletions(tx, moment, [personId]),
    hasAccount: (await findAccountOfPerson(tx, moment, personId)) !== null,
    history: await listHistory(tx, moment, personId),
  }
}

export type PersonRecord = NonNullable<Awaited<ReturnType<typeof findRecord>>>
