import { sql } from 'kysely'
import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { replaceWishesAgain } from '../again/store.ts'
import { insertWithdrawals } from '../offer/store.ts'
import { releaseSeats } from '../seat/store.ts'
import { stepOut } from '../visit/step-out.ts'
import { listSeatsAhead } from './held.queries.ts'
import { words } from './words.ts'

/**
 * Offers and places are counted and stay; what was written with an answer goes, and places ahead become free. Drafts of
 * schedules bind nobody and are not counted: the person stands in none of them afterwards.
 */
export const dispatchEraser: Eraser = {
  id: 'dispatch',
  deletes: ['wish_again', 'proposed_seat', 'schedule_decision'],
  keeps: ['offer', 'offer_answer', 'offer_withdrawal', 'seat'],
  ahead: async (tx, moment, personId, language) =>
    (await listSeatsAhead(tx, moment, personId)).map(({ onDay, reference }) =>
      words(language).ahead(formatDay(language, onDay, 'long'), reference),
    ),
  erase: async (tx, moment, personId) => {
    for (const seat of await listSeatsAhead(tx, moment, personId))
      if (seat.visitId) await stepOut(tx, moment, seat.visitId, personId)
      else await releaseSeats(tx, moment, [seat.id])
    await endOpenOffers(tx, moment, personId)
    await forgetWords(tx, moment, personId)
    await forgetInSchedules(tx, moment, personId)
    await replaceWishesAgain(tx, moment, personId, [], { channel: 'online', typed_by: null })
  },
}

async function endOpenOffers(tx: Tx, moment: Moment, personId: string): Promise<void> {
  const open = await tx
    .selectFrom('offer')
    .select('offer.id')
    .where('offer.tenant_id', '=', moment.tenantId)
    .where('offer.person_id', '=', personId)
    .where(
      sql<boolean>`not exists (select from offer_answer as answer
        where answer.tenant_id = offer.tenant_id and answer.offer_id = offer.id)`,
    )
    .execute()
  await insertWithdrawals(
    tx,
    moment,
    open.map(({ id }) => id),
  )
}

async function forgetWords(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('offer_answer')
    .set({ words_sealed: null })
    .where('offer_answer.tenant_id', '=', tenantId)
    .where(
      sql<boolean>`offer_answer.offer_id in (select offer.id from offer
        where offer.tenant_id = ${tenantId} and offer.person_id = ${personId})`,
    )
    .execute()
}

async function forgetInSchedules(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .deleteFrom('proposed_seat')
    .where('proposed_seat.tenant_id', '=', tenantId)
    .where('proposed_seat.person_id', '=', personId)
    .execute()
  await tx
    .deleteFrom('schedule_decision')
    .where('schedule_decision.tenant_id', '=', tenantId)
    .where('schedule_decision.person_id', '=', personId)
    .execute()
}
