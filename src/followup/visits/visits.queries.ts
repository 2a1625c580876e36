import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Accompanied, OwnVisit } from './rules.ts'
import { talkedAt, wishedAt } from './talk-instants.ts'

type Place = Pick<Moment, 'tenantId'>

/** The visits this account goes along to: those to come, and those of the last year, the earliest first. */
export function listAccompanied(
  tx: Tx,
  { tenantId, today }: Place & Pick<Moment, 'today'>,
  accountId: string,
): Promise<Accompanied[]> {
  return accompanied(tx, tenantId, accountId)
    .where('staff.on_day', '>=', sql<string>`${today}::date - 365`)
    .orderBy('visit.on_day')
    .orderBy('visit.start_minute')
    .orderBy('visit.id')
    .execute()
}

/** One of them; null for a visit that is somebody else's. */
export async function findAccompanied(
  tx: Tx,
  { tenantId }: Place,
  accountId: string,
  visitId: string,
): Promise<Accompanied | null> {
  return (await accompanied(tx, tenantId, accountId).where('visit.id', '=', visitId).executeTakeFirst()) ?? null
}

/** A visit in which the person has a place up to now; null otherwise. */
export async function findOwnVisit(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
  visitId: string,
): Promise<OwnVisit | null> {
  return (await ownVisits(tx, tenantId, personId).where('visit.id', '=', visitId).executeTakeFirst()) ?? null
}

/** Those between two days, the earliest first, and whether the person has said or written something about them. */
export function listOwnVisits(
  tx: Tx,
  { tenantId }: Place,
  personId: string,
  days: { from: string; to: string },
): Promise<(OwnVisit & { isAnswered: boolean; isLookedBack: boolean })[]> {
  return ownVisits(tx, tenantId, personId)
    .select([isAnswered.as('isAnswered'), isLookedBack.as('isLookedBack')])
    .where('visit.on_day', '>=', days.from)
    .where('visit.on_day', '<=', days.to)
    .orderBy('visit.on_day')
    .orderBy('visit.start_minute')
    .orderBy('visit.id')
    .execute()
}

function ownVisits(tx: Tx, tenantId: string, personId: string) {
  return visits(tx, tenantId)
    .innerJoin('seat', (join) =>
      join.onRef('seat.tenant_id', '=', 'visit.tenant_id').onRef('seat.visit_id', '=', 'visit.id'),
    )
    .select(['seat.id as seatId', 'seat.part', hasFollowUpStaff.as('hasFollowUpStaff')])
    .where('seat.person_id', '=', personId)
    .where('seat.released_at', 'is', null)
}

function accompanied(tx: Tx, tenantId: string, accountId: string) {
  return visits(tx, tenantId)
    .innerJoin('visit_staff as staff', (join) =>
      join.onRef('staff.tenant_id', '=', 'visit.tenant_id').onRef('staff.visit_id', '=', 'visit.id'),
    )
    .select('staff.part')
    .select((is) =>
      jsonArrayFrom(
        is
          .selectFrom('seat')
          .select(['seat.id as seatId', 'seat.person_id as personId', 'seat.part'])
          .select([
            isDebriefed.as('debriefed'),
            nextTalkOn.as('nextTalkOn'),
            wishedAt.as('wishedAt'),
            talkedAt.as('talkedAt'),
          ])
          .whereRef('seat.tenant_id', '=', 'visit.tenant_id')
          .whereRef('seat.visit_id', '=', 'visit.id')
          .where('seat.released_at', 'is', null)
          .orderBy('seat.part', 'desc')
          .orderBy('seat.taken_at')
          .orderBy('seat.id'),
      ).as('people'),
    )
    .where('staff.account_id', '=', accountId)
    .where('staff.released_at', 'is', null)
}

function visits(tx: Tx, tenantId: string) {
  return tx
    .selectFrom('visit')
    .innerJoin('dispatch_request as request', (join) =>
      join.onRef('request.tenant_id', '=', 'visit.tenant_id').onRef('request.id', '=', 'visit.request_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'request.tenant_id')
        .onRef('organisation.id', '=', 'request.organisation_id'),
    )
    .leftJoin('visit_record as recorded', (join) =>
      join.onRef('recorded.tenant_id', '=', 'visit.tenant_id').onRef('recorded.visit_id', '=', 'visit.id'),
    )
    .leftJoin('visit_change as changed', (join) =>
      join.onRef('changed.tenant_id', '=', 'visit.tenant_id').onRef('changed.visit_id', '=', 'visit.id'),
    )
    .select([
      'visit.id',
      'visit.reference',
      'visit.on_day as onDay',
      'visit.start_minute as startMinute',
      'visit.end_minute as endMinute',
      'visit.meeting_point as meetingPoint',
      'organisation.name as hostName',
      'request.place_name as placeName',
      'request.mode',
      'request.activity',
      'changed.kind as change',
      'recorded.took_place as tookPlace',
    ])
    .where('visit.tenant_id', '=', tenantId)
}

const hasFollowUpStaff = sql<boolean>`exists (
  select from visit_staff
   where visit_staff.tenant_id = visit.tenant_id and visit_staff.visit_id = visit.id
     and visit_staff.part = 'follow-up' and visit_staff.released_at is null)`

const isDebriefed = sql<boolean>`exists (
  select from debrief
   where debrief.tenant_id = seat.tenant_id and debrief.visit_id = seat.visit_id and debrief.person_id = seat.person_id)`

const nextTalkOn = sql<string | null>`(
  select debrief.next_talk_on from debrief
   where debrief.tenant_id = seat.tenant_id and debrief.visit_id = seat.visit_id and debrief.person_id = seat.person_id)`

const isAnswered = sql<boolean>`exists (
  select from feeling
   where feeling.tenant_id = seat.tenant_id and feeling.visit_id = seat.visit_id
     and feeling.person_id = seat.person_id and feeling.moment = 'before')`

const isLookedBack = sql<boolean>`exists (
  select from look_back
   where look_back.tenant_id = seat.tenant_id and look_back.visit_id = seat.visit_id
     and look_back.person_id = seat.person_id and look_back.side = 'supporter')`
