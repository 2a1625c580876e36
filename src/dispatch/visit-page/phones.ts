import { disclosedCard } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** Telephone numbers that these people tell the coordinator, by id. */
export async function listPhones(tx: Tx, moment: Moment, personIds: readonly string[]): Promise<Map<string, string>> {
  const phones = new Map<string, string>()
  for (const personId of personIds) {
    const card = await disclosedCard(tx, moment, personId, 'coordinator')
    if (card?.shown.phone) phones.set(personId, card.shown.phone)
  }
  return phones
}
