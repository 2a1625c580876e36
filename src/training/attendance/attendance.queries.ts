import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { CourseKind, Track } from '../rules.ts'
import { listCompleted, listMadeUp, listMissed } from './presence.queries.ts'
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
     where unit.tenant_id = ${tenantId} and unit.run_id = ${runId} order by unit.position, unit.id`.execute(tx)
  return rows
}

type Listed = Omit<Participant, 'exceptions' | 'makeUps' | 'completionId' | 'completedOn' | 'earlier'>

/**
 * Everybody who takes part in a course, in the order of their names, with what each missed and made up. Four plain
 * questions put together here: a long list stays quick however the database plans them.
 */
export async function listParticipants(tx: Tx, place: Place, runId: string): Promise<Participant[]> {
  const listed = await listThose(tx, place, runId)
  const missed = Map.groupBy(await listMissed(tx, place, runId), ({ participantId }) => participantId)
  const madeUp = Map.groupBy(await listMadeUp(tx, place, runId), ({ participantId }) => participantId)
  const completed = Map.groupBy(await listCompleted(tx, place, runId), ({ personId }) => personId)
  return listed.map((each) => {
    const done = completed.get(each.personId) ?? []
    const here = done.find(({ participantId }) => participantId === each.id)
    return {
      ...each,
      exceptions: (missed.get(each.id) ?? []).map(({ participantId: _, ...exception }) => exception),
      makeUps: (madeUp.get(each.id) ?? []).map(({ participantId: _, ...made }) => made),
      completionId: here?.id ?? null,
      completedOn: here?.completedOn ?? null,
      earlier: done.map(({ kind, completedOn, validUntilOn }) => ({ kind, completedOn, validUntilOn })),
    }
  })
}

async function listThose(tx: Tx, { tenantId }: Place, runId: string): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select p.id, p.person_id as "personId", person.name, person.kana, p.track, p.office_name as "officeName",
           (row_number() over (order by person.kana_order collate "C", person.name, p.id))::int as number,
           p.joined_from_unit_id as "joinedFromUnitId", p.requirement_waived_sealed is not null as "isWaived",
           p.ended_at is not null as "hasEnded"
      from participant as p
      join person on person.tenant_id = p.tenant_id and person.id = p.person_id
     where p.tenant_id = ${tenantId} and p.run_id = ${runId} order by number`.execute(tx)
  return rows
}
