import { type DisclosedCard, disclosedCard } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listSeatsInVisit } from '../seat/store.ts'
import { listStaffOfVisit } from '../visit/store.ts'

export interface Coming {
  /** Exactly what each supporter tells hosts, and nothing else. */
  cards: DisclosedCard[]
  staff: string[]
}

/** Who comes to a visit, as its host may know it. Deputies are not announced. That the host looked is recorded. */
export async function whoIsComing(tx: Tx, moment: Moment, visitId: string): Promise<Coming> {
  const seats = (await listSeatsInVisit(tx, moment, visitId)).filter((seat) => seat.part === 'supporter')
  const cards: DisclosedCard[] = []
  for (const seat of seats) {
    const card = await disclosedCard(tx, moment, seat.person_id, 'host')
    if (card) cards.push(card)
  }
  await recordLook(
    tx,
    moment,
    cards.map((card) => card.personId),
    'visit',
  )
  const staff = (await listStaffOfVisit(tx, moment, visitId)).filter((one) => one.part === 'follow-up')
  return { cards, staff: staff.map((one) => one.name) }
}
