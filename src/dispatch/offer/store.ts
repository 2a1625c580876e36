import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { OfferAnswerTable, OfferTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>
export type Offer = Awaited<ReturnType<ReturnType<typeof offers>['execute']>>[number]

export async function findOffer(tx: Tx, place: Place, id: string): Promise<Offer | null> {
  return (await offers(tx, place).where('offer.id', '=', id).executeTakeFirst()) ?? null
}

export function listOffersOfRequest(tx: Tx, place: Place, requestId: string): Promise<Offer[]> {
  return offers(tx, place)
    .where('offer.request_id', '=', requestId)
    .orderBy('offer.sent_at')
    .orderBy('offer.id')
    .execute()
}

/** A person's offers for dates from a day on. */
export function listOffersOfPerson(tx: Tx, place: Place, personId: string, fromDay: string): Promise<Offer[]> {
  return offers(tx, place).where('offer.person_id', '=', personId).where('slot.on_day', '>=', fromDay).execute()
}

export async function insertOffers(tx: Tx, rows: Insertable<OfferTable>[]): Promise<string[]> {
  const inserted = await tx.insertInto('offer').values(rows).returning('offer.id').execute()
  return inserted.map((row) => row.id)
}

export async function insertAnswer(tx: Tx, row: Insertable<OfferAnswerTable> & { answered_at: string }): Promise<void> {
  await tx.insertInto('offer_answer').values(row).execute()
  await endOffers(tx, row.tenant_id, [row.offer_id], row.answered_at)
}

/** Takes back those that nobody has answered or taken back. */
export async function insertWithdrawals(tx: Tx, moment: Moment, offerIds: readonly string[]): Promise<void> {
  if (offerIds.length === 0) return
  const row = { tenant_id: moment.tenantId, withdrawn_at: moment.now, withdrawn_by: moment.actorId }
  await tx
    .insertInto('offer_withdrawal')
    .values(offerIds.map((offer_id) => ({ ...row, offer_id })))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'offer_id']).doNothing())
    .execute()
  await endOffers(tx, moment.tenantId, offerIds, moment.now)
}

async function endOffers(tx: Tx, tenantId: string, offerIds: readonly string[], ended_at: string): Promise<void> {
  await tx
    .updateTable('offer')
    .set({ ended_at })
    .where('offer.tenant_id', '=', tenantId)
    .where('offer.id', 'in', offerIds)
    .where('offer.ended_at', 'is', null)
    .execute()
}

/** One decision about one person at a time: held until the transaction ends. */
export async function lockPerson(tx: Tx, { tenantId }: Place, personId: string): Promise<void> {
  await tx
    .selectFrom('person')
    .select('person.id')
    .where('person.tenant_id', '=', tenantId)
    .where('person.id', '=', personId)
    .forNoKeyUpdate()
    .execute()
}

function offers(tx: Tx, { tenantId }: Place) {
  return tx
    .selectFrom('offer')
    .innerJoin('request_slot as slot', (join) =>
      join.onRef('slot.tenant_id', '=', 'offer.tenant_id').onRef('slot.id', '=', 'offer.slot_id'),
    )
    .leftJoin('offer_answer as said', (join) =>
      join.onRef('said.tenant_id', '=', 'offer.tenant_id').onRef('said.offer_id', '=', 'offer.id'),
    )
    .leftJoin('offer_withdrawal as gone', (join) =>
      join.onRef('gone.tenant_id', '=', 'offer.tenant_id').onRef('gone.offer_id', '=', 'offer.id'),
    )
    .select([
      'offer.id',
      'offer.request_id as requestId',
      'offer.slot_id as slotId',
      'offer.person_id as personId',
      'offer.part',
      'offer.sent_at as sentAt',
      'offer.expires_at as expiresAt',
      'slot.on_day as onDay',
      'slot.start_minute as startMinute',
      'slot.end_minute as endMinute',
      'said.answer',
      'said.answered_at as answeredAt',
      'said.channel as answerChannel',
      'said.words_sealed as wordsSealed',
      'gone.withdrawn_at as withdrawnAt',
    ])
    .where('offer.tenant_id', '=', tenantId)
}
