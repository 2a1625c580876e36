import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { offerState } from '../offer/rules.ts'
import { type Commitments, noCommitments, type SlotFacts, type TakenPlace } from '../rules/given.ts'
import { daysKnown } from './days-known.ts'
import { listTakenElsewhere } from './elsewhere.ts'

export interface Question {
  requestId: string
  /** The dates asked about. */
  slots: readonly SlotFacts[]
  /** Only this person; everybody when left out. */
  personId?: string
}

/** What each person has taken on around these dates, where they have been, and what they were asked: four statements, and one for each kind of thing that is taken on elsewhere. */
export async function listCommitments(tx: Tx, moment: Moment, question: Question): Promise<Map<string, Commitments>> {
  const found = new Map<string, Commitments>()
  const of = (personId: string) => found.get(personId) ?? noCommitments
  for (const { personId, ...place } of [
    ...(await listTaken(tx, moment, question)),
    ...(await listElsewhere(tx, moment, question)),
  ])
    found.set(personId, { ...of(personId), taken: [...of(personId).taken, place] })
  for (const { personId, visits, organisationIds } of await listBeen(tx, moment, question))
    found.set(personId, { ...of(personId), visits: Number(visits), organisationIds })
  for (const { personId, slotId, ...offer } of await listAsked(tx, moment, question))
    found.set(personId, {
      ...of(personId),
      asked: [...of(personId).asked, { slotId, state: offerState(offer, moment.now) }],
    })
  for (const { personId, slotIds } of await listGaveBack(tx, moment, question))
    found.set(personId, { ...of(personId), gaveBack: slotIds })
  return found
}

function listElsewhere(tx: Tx, moment: Moment, { slots, personId }: Question) {
  const days = slots.map((slot) => slot.onDay).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  return listTakenElsewhere(tx, moment, { days: daysKnown(moment.tenantId, [first, last], personId), personId })
}

function listTaken(
  tx: Tx,
  { tenantId }: Moment,
  { slots, personId }: Question,
): Promise<(TakenPlace & { personId: string })[]> {
  const days = slots.map((slot) => slot.onDay).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return Promise.resolve([])
  const known = daysKnown(tenantId, [first, last], personId)
  return tx
    .selectFrom('seat')
    .innerJoin('offer', (join) =>
      join.onRef('offer.tenant_id', '=', 'seat.tenant_id').onRef('offer.id', '=', 'seat.offer_id'),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'seat.tenant_id').onRef('request.id', '=', 'seat.request_id'),
    )
    .select([
      'seat.person_id as personId',
      'seat.request_id as requestId',
      'offer.slot_id as slotId',
      'seat.part',
      'request.area_id as areaId',
      'request.mode',
      'seat.on_day as onDay',
      'seat.start_minute as startMinute',
      'seat.end_minute as endMinute',
    ])
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.released_at', 'is', null)
    .where('seat.on_day', '>=', known.from)
    .where('seat.on_day', '<=', known.to)
    .$if(personId !== undefined, (query) => query.where('seat.person_id', '=', personId as string))
    .orderBy('seat.on_day')
    .orderBy('seat.start_minute')
    .orderBy('seat.id')
    .execute()
}

/** The record of each seat is reached by its key: the whole municipality's, joined to each seat, would grow with its square. */
function listBeen(tx: Tx, { tenantId }: Moment, { personId }: Question) {
  return tx
    .selectFrom('seat')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('visit_record')
          .select('visit_record.visit_id')
          .whereRef('visit_record.tenant_id', '=', 'seat.tenant_id')
          .whereRef('visit_record.visit_id', '=', 'seat.visit_id')
          .where('visit_record.took_place', '=', true)
          .limit(1)
          .as('record'),
      (join) => join.onTrue(),
    )
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'seat.tenant_id').onRef('request.id', '=', 'seat.request_id'),
    )
    .select([
      'seat.person_id as personId',
      (is) => is.fn.count<number>('seat.id').as('visits'),
      sql<string[]>`array_agg(distinct request.organisation_id::text)`.as('organisationIds'),
    ])
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.released_at', 'is', null)
    .where('seat.part', '=', 'supporter')
    .$if(personId !== undefined, (query) => query.where('seat.person_id', '=', personId as string))
    .groupBy('seat.person_id')
    .execute()
}

function listAsked(tx: Tx, { tenantId }: Moment, { requestId, personId }: Question) {
  return tx
    .selectFrom('offer')
    .leftJoin('offer_answer as said', (join) =>
      join.onRef('said.tenant_id', '=', 'offer.tenant_id').onRef('said.offer_id', '=', 'offer.id'),
    )
    .leftJoin('offer_withdrawal as gone', (join) =>
      join.onRef('gone.tenant_id', '=', 'offer.tenant_id').onRef('gone.offer_id', '=', 'offer.id'),
    )
    .select([
      'offer.person_id as personId',
      'offer.slot_id as slotId',
      'offer.expires_at as expiresAt',
      'said.answer',
      'gone.withdrawn_at as withdrawnAt',
    ])
    .where('offer.tenant_id', '=', tenantId)
    .where('offer.request_id', '=', requestId)
    .$if(personId !== undefined, (query) => query.where('offer.person_id', '=', personId as string))
    .orderBy('offer.sent_at')
    .orderBy('offer.id')
    .execute()
}

/** Who gave a place back while the visit itself stood: it was not the visit that was called off. */
function listGaveBack(tx: Tx, { tenantId }: Moment, { requestId, personId }: Question) {
  return tx
    .selectFrom('seat')
    .innerJoin('visit', (join) =>
      join.onRef('visit.tenant_id', '=', 'seat.tenant_id').onRef('visit.id', '=', 'seat.visit_id'),
    )
    .leftJoin('visit_change as change', (join) =>
      join.onRef('change.tenant_id', '=', 'visit.tenant_id').onRef('change.visit_id', '=', 'visit.id'),
    )
    .select(['seat.person_id as personId', sql<string[]>`array_agg(distinct visit.slot_id::text)`.as('slotIds')])
    .where('seat.tenant_id', '=', tenantId)
    .where('seat.request_id', '=', requestId)
    .where('seat.released_at', 'is not', null)
    .where((is) =>
      is.or([is('change.changed_at', 'is', null), is('seat.released_at', '<', is.ref('change.changed_at'))]),
    )
    .$if(personId !== undefined, (query) => query.where('seat.person_id', '=', personId as string))
    .groupBy('seat.person_id')
    .execute()
}
