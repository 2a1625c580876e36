import { disclosedCard } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Whose } from './said.ts'

const texts = ['introduction', 'experience', 'accommodations'] as const
export type OwnText = (typeof texts)[number]

/** Which of these texts the person wrote and does not tell coordinators. Nothing is hidden from oneself. */
export async function hiddenFrom(
  whose: Whose,
  tx: Tx,
  moment: Moment,
  written: Partial<Record<OwnText, string>>,
): Promise<OwnText[]> {
  if (whose.name === null) return []
  const card = await disclosedCard(tx, moment, whose.personId, 'coordinator')
  return texts.filter((text) => written[text] && !card?.shown[text])
}
