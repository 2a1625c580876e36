import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ExchangeMeetingTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Meeting {
  id: string
  onDay: string
  startMinute: number | null
  endMinute: number | null
  place: string
  theme: string
  organisedBy: string
  /** Null means unknown. */
  came: number | null
  cameFirstTime: number | null
  cancelledAt: string | null
  version: number
  organisers: { id: string; name: string }[]
}

/** Meetings from `from` until before `to`, the earliest first. */
export const listMeetings = (tx: Tx, place: Place, { from, to }: { from: string; to: string }): Promise<Meeting[]> =>
  read(tx, place, sql`meeting.on_day >= ${from} and meeting.on_day < ${to}`)

export const findMeeting = async (tx: Tx, place: Place, id: string): Promise<Meeting | null> =>
  (await read(tx, place, sql`meeting.id = ${id}`))[0] ?? null

async function read(tx: Tx, { tenantId }: Place, which: ReturnType<typeof sql>): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select meeting.id, meeting.on_day as "onDay", meeting.start_minute as "startMinute",
           meeting.end_minute as "endMinute", meeting.place, meeting.theme, meeting.organised_by as "organisedBy",
           meeting.came, meeting.came_first_time as "cameFirstTime", meeting.cancelled_at as "cancelledAt",
           meeting.version,
           coalesce((select jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.kana_order, person.id)
              from exchange_meeting_organiser as organiser
              join person on person.tenant_id = organiser.tenant_id and person.id = organiser.person_id
             where organiser.tenant_id = meeting.tenant_id and organiser.meeting_id = meeting.id), '[]') as organisers
      from exchange_meeting as meeting
     where meeting.tenant_id = ${tenantId} and ${which}
     order by meeting.on_day, meeting.start_minute, meeting.id`.execute(tx)
  return rows
}

export async function insertMeeting(tx: Tx, row: Insertable<ExchangeMeetingTable>): Promise<string> {
  const inserted = await tx
    .insertInto('exchange_meeting')
    .values(row)
    .returning('exchange_meeting.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** False where another window changed it since `version`. */
export async function updateMeeting(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Partial<Insertable<ExchangeMeetingTable>>,
  version: number,
): Promise<boolean> {
  const result = await tx
    .updateTable('exchange_meeting')
    .set({ ...changes, version: version + 1 })
    .where('exchange_meeting.tenant_id', '=', tenantId)
    .where('exchange_meeting.id', '=', id)
    .where('exchange_meeting.version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function setOrganisers(
  tx: Tx,
  { tenantId }: Place,
  meetingId: string,
  ids: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('exchange_meeting_organiser')
    .where('exchange_meeting_organiser.tenant_id', '=', tenantId)
    .where('exchange_meeting_organiser.meeting_id', '=', meetingId)
    .execute()
  if (ids.length === 0) return
  await tx
    .insertInto('exchange_meeting_organiser')
    .values(ids.map((person_id) => ({ tenant_id: tenantId, meeting_id: meetingId, person_id })))
    .execute()
}
