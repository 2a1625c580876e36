import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import type { MadeUp, Missed } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export interface AttendingUnit {
  id: string
  number: number
  titleJa: string
  titleEn: string
  track: 'both' | Track
  minutes: number | null
  isTaken: boolean
  onDay: string | null
  startMinute: number | null
}

export interface Participant {
  id: string
  personId: string
  /** Stands on the sheet: the place in the order of names, from 1. */
  number: number
  name: string
  kana: string
  track: Track
  officeName: string
  joinedFromUnitId: string | null
  isWaived: boolean
  hasEnded: boolean
  exceptions: Missed[]
  makeUps: (MadeUp & { id: string; laterUnitId: string | null })[]
  completionId: string | null
  completedOn: string | null
  /** Courses completed, for the course that has to come first. */
  earlier: { kind: CourseKind; completedOn: string; validUntilOn: string | null }[]
}

export async function listAttendingUnits(tx: Tx, { tenantId }: Place, runId: string): Promise<AttendingUnit[]> {
  const { rows } = await sql<AttendingUnit>`
    select unit.id, unit.number, unit.title_ja as "titleJa", unit.title_en as "titleEn", unit.track, unit.minutes,
           taken.unit_id is not null as "isTaken", day.on_day as "onDay", unit.start_minute as "startMinute"
      from run_unit as unit
      left join attendance_taken as taken on taken.tenant_id = unit.tenant_id and taken.unit_id = unit.id
      left join run_session as day on day.tenant_id = unit.tenant_id and day.id = unit.session_id
     where unit.tenant_id = ${tenantId} and unit.run_id = ${runId} order by unit.position`.execute(tx)
  return rows
}

/** Everybody who takes part in a course, in the order of their names, with what each missed and made up. */
export async function listParticipants(tx: Tx, { tenantId }: Place, runId: string): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select p.id, p.person_id as "personId", person.name, person.kana, p.track, p.office_name as "officeName",
           (row_number() over (order by person.kana_order collate "C", person.name, p.id))::int as number,
           p.joined_from_unit_id as "joinedFromUnitId", p.requirement_waived_sealed is not null as "isWaived",
           p.ended_at is not null as "hasEnded",
           coalesce(missed.list, '[]') as exceptions, coalesce(made_up.list, '[]') as "makeUps",
           done.id as "completionId", done.completed_on as "completedOn", coalesce(earlier.list, '[]') as earlier
      from participant as p
      join person on person.tenant_id = p.tenant_id and person.id = p.person_id
      left join completion as done on done.tenant_id = p.tenant_id and done.participant_id = p.id
      left join (select m.participant_id, jsonb_agg(jsonb_build_object('unitId', m.unit_id, 'away', m.away,
                   'lateMinutes', m.late_minutes, 'earlyMinutes', m.early_minutes)) as list
                   from attendance_exception m where m.tenant_id = ${tenantId} and m.participant_id in
                     (select id from participant where tenant_id = ${tenantId} and run_id = ${runId})
                  group by m.participant_id) as missed on missed.participant_id = p.id
      left join (select m.participant_id, jsonb_agg(jsonb_build_object('id', m.id, 'unitId', m.unit_id,
                   'minutes', m.minutes, 'onDay', m.on_day, 'laterUnitId', m.later_unit_id) order by m.on_day) as list
                   from make_up m where m.tenant_id = ${tenantId} and m.participant_id in
                     (select id from participant where tenant_id = ${tenantId} and run_id = ${runId})
                  group by m.participant_id) as made_up on made_up.participant_id = p.id
      left join lateral (
        select jsonb_agg(jsonb_build_object('kind', c.course_kind, 'completedOn', c.completed_on, 'validUntilOn',
                 (select v.valid_until_on from completion_validity v where v.tenant_id = c.tenant_id
                   and v.completion_id = c.id order by v.set_at desc, v.id limit 1))) as list
          from completion c where c.tenant_id = p.tenant_id and c.person_id = p.person_id) as earlier on true
     where p.tenant_id = ${tenantId} and p.run_id = ${runId}
     order by number`.execute(tx)
  return rows
}
