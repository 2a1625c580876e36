import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listSupporterFacts } from '#register/index.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { type WishForCompany, wishForCompany } from '../rules/follow-up.ts'
import { noCommitments } from '../rules/given.ts'

/** Who of these people wishes follow-up staff to go along to the organisation. */
export async function listWishesForCompany(
  tx: Tx,
  moment: Moment,
  at: { requestId: string; organisationId: string },
  personIds: readonly string[],
): Promise<Map<string, WishForCompany>> {
  const people = await listSupporterFacts(tx, moment)
  const commitments = await listCommitments(tx, moment, { requestId: at.requestId, slots: [] })
  return new Map(
    people
      .filter((person) => personIds.includes(person.personId))
      .map((person) => {
        const { organisationIds } = commitments.get(person.personId) ?? noCommitments
        return [person.personId, wishForCompany(person, at.organisationId, organisationIds)]
      }),
  )
}
