import { sql } from 'kysely'
import { wishForCompany } from '#dispatch/index.ts'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Belonging, isInScope } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import { talkAnswersInSql, talkedAt, wishedAt } from '../../visits/talk-instants.ts'
import type { VisitFacts } from '../rules/facts.ts'

interface Row {
  id: string
  reference: string
  onDay: string
  startMinute: number
  endMinute: number
  place: string
  tookPlace: boolean | null
  organisationId: string
  followUpStaff: number
  openPlaces: number
  moveAskedAt: string | null
  people: (VisitFacts['people'][number] & Said & Belonging)[]
}

interface Said {
  need: SupporterFacts['wish']['followUpNeed']
  wasThere: boolean
}

type Coordinator = Parameters<typeof isInScope>[0]

/**
 * Visits that stand and may need something: those to come, those of the last year that lack their record, and those of
 * the last half year that lack a talk with somebody who went or an answer to a wish for one. Older ones are history,
 * and visits brought in from lists owe nothing. Who wishes a talk or waits for one is the business of the coordinator
 * who looks after them. One statement; it begins with the few rows that wait.
 */
export async function listVisitFacts(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  reader: Coordinator,
): Promise<VisitFacts[]> {
  const { rows } = await sql<Row>`
    with waiting as materialized (${waitingVisits(tenantId, today)})
    select visit.id, visit.reference, visit.on_day as "onDay", visit.start_minute as "startMinute",
           visit.end_minute as "endMinute", coalesce(nullif(request.place_name, ''), organisation.name) as place,
           request.organisation_id as "organisationId", recorded.took_place as "tookPlace",
           (select count(*)::int from visit_staff as staff
             where staff.tenant_id = visit.tenant_id and staff.visit_id = visit.id
               and staff.part = 'follow-up' and staff.released_at is null) as "followUpStaff",
           ${openPlaces} as "openPlaces",
           (select min(move.asked_at) from visit_move_request as move
             where move.tenant_id = visit.tenant_id and move.visit_id = visit.id
               and move.answered_at is null) as "moveAskedAt",
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'part', seat.part, 'debriefed', ${isDebriefed}, 'wishedAt', ${wishedAt}, 'talkedAt', ${talkedAt},
                     'need', wish.follow_up_need, 'wasThere', ${wasThere}, ${belonging(reader)})), '[]'::jsonb)
              from seat
              left join supporter_wish as wish on wish.tenant_id = seat.tenant_id and wish.person_id = seat.person_id
             where seat.tenant_id = visit.tenant_id and seat.visit_id = visit.id
               and seat.released_at is null) as people
      from waiting
      join visit on visit.tenant_id = ${tenantId} and visit.id = waiting.id
      join dispatch_request as request on request.tenant_id = visit.tenant_id and request.id = visit.request_id
      join organisation on organisation.tenant_id = request.tenant_id and organisation.id = request.organisation_id
      left join visit_record as recorded on recorded.tenant_id = visit.tenant_id and recorded.visit_id = visit.id
     where not exists (select from visit_change as change
                        where change.tenant_id = visit.tenant_id and change.visit_id = visit.id)
       and (recorded.visit_id is null or (recorded.took_place and recorded.channel <> 'import'))`.execute(tx)
  return rows.map((row) => factsOf(row, reader))
}

function factsOf(row: Row, reader: Coordinator): VisitFacts {
  const { id, reference, tookPlace, followUpStaff, openPlaces: open, organisationId, people, moveAskedAt } = row
  const { onDay, startMinute, endMinute, place } = row
  return {
    id,
    reference,
    meeting: { onDay, startMinute, endMinute, place },
    tookPlace,
    followUpStaff,
    openPlaces: Math.max(0, open),
    wishes: people
      .filter(({ part }) => part === 'supporter')
      .map(({ need, wasThere: before }) =>
        wishForCompany({ wish: { followUpNeed: need } }, organisationId, before ? [organisationId] : []),
      ),
    people: people.filter((person) => isInScope(reader, person)),
    moveAskedOn: moveAskedAt && toTokyo(moveAskedAt).day,
  }
}

/** Places of supporters at the confirmation, less those who go now: a deputy promoted or a new acceptance fills one. */
const openPlaces = sql`(
  select count(*) filter (where offer.sent_at <= visit.confirmed_at)::int
         - count(*) filter (where seat.released_at is null)::int
    from seat
    join offer on offer.tenant_id = seat.tenant_id and offer.id = seat.offer_id
   where seat.tenant_id = visit.tenant_id and seat.visit_id = visit.id and seat.part = 'supporter')`

/** Asked only for who is bound to contracts: everybody else sees everybody. */
const belonging = ({ contractIds }: Coordinator) =>
  contractIds.length === 0
    ? sql`'typedBy', null, 'contractIds', '[]'::jsonb`
    : sql`
        'typedBy', (select person.typed_by from person
                     where person.tenant_id = seat.tenant_id and person.id = seat.person_id),
        'contractIds', array(select held.contract_id from enrolment as held
                              where held.tenant_id = seat.tenant_id and held.person_id = seat.person_id)`

const isDebriefed = sql`exists (
  select from debrief
   where debrief.tenant_id = seat.tenant_id and debrief.visit_id = seat.visit_id and debrief.person_id = seat.person_id)`

const wasThere = sql`exists (
  select from seat as earlier
    join visit_record as kept
      on kept.tenant_id = earlier.tenant_id and kept.visit_id = earlier.visit_id and kept.took_place
    join dispatch_request as asked on asked.tenant_id = earlier.tenant_id and asked.id = earlier.request_id
   where earlier.tenant_id = seat.tenant_id and earlier.person_id = seat.person_id and earlier.part = 'supporter'
     and earlier.released_at is null and asked.organisation_id = request.organisation_id)`

const waitingVisits = (tenantId: string, today: string) => sql`
  select visit.id from visit
    left join visit_record as recorded on recorded.tenant_id = visit.tenant_id and recorded.visit_id = visit.id
   where visit.tenant_id = ${tenantId} and visit.on_day >= ${today}::date - 365 and recorded.visit_id is null
  union
  select seat.visit_id from seat
   where seat.tenant_id = ${tenantId} and seat.on_day >= ${today}::date - 180 and seat.on_day <= ${today}::date
     and seat.released_at is null and seat.part = 'supporter' and seat.visit_id is not null and not ${isDebriefed}
  union
  select said.visit_id from feeling as said
   where said.tenant_id = ${tenantId} and said.said_at >= ${today}::date - 180 and said.answer in (${talkAnswersInSql})
  union
  select after.visit_id from look_back as after
   where after.tenant_id = ${tenantId} and after.written_at >= ${today}::date - 180 and after.wants_talk`
