import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Participant } from './attendance.queries.ts'
import type { Missed } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export async function listMissed(tx: Tx, { tenantId }: Place, runId: string) {
  const { rows } = await sql<Missed & { participantId: string }>`
    select m.participant_id as "participantId", m.unit_id as "unitId", m.away, m.late_minutes as "lateMinutes",
           m.early_minutes as "earlyMinutes"
      from attendance_exception as m
      join run_unit as unit on unit.tenant_id = m.tenant_id and unit.id = m.unit_id
     where m.tenant_id = ${tenantId} and unit.run_id = ${runId}`.execute(tx)
  return rows
}

export async function listMadeUp(tx: Tx, { tenantId }: Place, runId: string) {
  const { rows } = await sql<Participant['makeUps'][number] & { participantId: string }>`
    select m.participant_id as "participantId", m.id, m.unit_id as "unitId", m.minutes, m.on_day as "onDay",
           m.later_unit_id as "laterUnitId"
      from make_up as m
      join run_unit as unit on unit.tenant_id = m.tenant_id and unit.id = m.unit_id
     where m.tenant_id = ${tenantId} and unit.run_id = ${runId} order by m.on_day, m.id`.execute(tx)
  return rows
}

export async function listCompleted(tx: Tx, { tenantId }: Place, runId: string) {
  const { rows } = await sql<Participant['earlier'][number] & { id: string; personId: string; participantId: string }>`
    select c.id, c.person_id as "personId", c.participant_id as "participantId", c.course_kind as kind,
           c.completed_on as "completedOn",
           (select v.valid_until_on from completion_validity v where v.tenant_id = c.tenant_id
             and v.completion_id = c.id order by v.set_at desc, v.id limit 1) as "validUntilOn"
      from completion as c
     where c.tenant_id = ${tenantId} and c.person_id in (
       select p.person_id from participant p where p.tenant_id = ${tenantId} and p.run_id = ${runId})`.execute(tx)
  return rows
}
