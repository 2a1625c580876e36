import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** Applications with the course and what was last decided about them. */
export async function listHeldApplications(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select application.*, run.name_ja as course, last.decision, last.decided_at, last.words_sealed as decided_words_sealed
      from course_application as application
      join course_run as run on run.tenant_id = application.tenant_id and run.id = application.run_id
      left join lateral (
        select decided.* from course_application_decision as decided
         where decided.tenant_id = application.tenant_id and decided.application_id = application.id
         order by decided.decided_at desc, decided.id limit 1) as last on true
     where application.tenant_id = ${tenantId} and application.person_id = ${personId}
     order by application.applied_at, application.id`.execute(tx)
  return rows
}

/** Courses taken part in, with the exceptions of attendance, what was made up, and what was said afterwards. */
export async function listHeldParticipations(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select participant.*, run.name_ja as course,
           (select jsonb_agg(jsonb_build_object('unit', unit.title_ja, 'away', missed.away, 'late', missed.late_minutes,
                     'early', missed.early_minutes) order by unit.position, unit.id)
              from attendance_exception as missed
              join run_unit as unit on unit.tenant_id = missed.tenant_id and unit.id = missed.unit_id
             where missed.tenant_id = participant.tenant_id and missed.participant_id = participant.id) as exceptions,
           (select jsonb_agg(jsonb_build_object('unit', unit.title_ja, 'on', made_up.on_day) order by unit.position, unit.id)
              from make_up as made_up
              join run_unit as unit on unit.tenant_id = made_up.tenant_id and unit.id = made_up.unit_id
             where made_up.tenant_id = participant.tenant_id and made_up.participant_id = participant.id) as make_ups,
           (select outcome.outcome from course_outcome as outcome
             where outcome.tenant_id = participant.tenant_id and outcome.participant_id = participant.id
             order by outcome.recorded_at desc, outcome.id limit 1) as outcome
      from participant
      join course_run as run on run.tenant_id = participant.tenant_id and run.id = participant.run_id
     where participant.tenant_id = ${tenantId} and participant.person_id = ${personId}
     order by participant.accepted_at, participant.id`.execute(tx)
  return rows
}

export async function listHeldTeaching(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select teacher.*, run.name_ja as course from run_teacher as teacher
      join course_run as run on run.tenant_id = teacher.tenant_id and run.id = teacher.run_id
     where teacher.tenant_id = ${tenantId} and teacher.person_id = ${personId}
     order by run.created_at, teacher.id`.execute(tx)
  return rows
}

/** Offices to which a completion may be told, and talks about becoming a trainee. */
export async function listHeldEvidence(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select agreed.*, organisation.name as office from evidence_consent as agreed
      join organisation on organisation.tenant_id = agreed.tenant_id and organisation.id = agreed.organisation_id
     where agreed.tenant_id = ${tenantId} and agreed.person_id = ${personId}
     order by agreed.given_at, agreed.id`.execute(tx)
  return rows
}

export async function listHeldMeetings(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select organiser.*, meeting.on_day, meeting.theme from exchange_meeting_organiser as organiser
      join exchange_meeting as meeting on meeting.tenant_id = organiser.tenant_id and meeting.id = organiser.meeting_id
     where organiser.tenant_id = ${tenantId} and organiser.person_id = ${personId}
     order by meeting.on_day, meeting.id`.execute(tx)
  return rows
}

/** Completions with the certificate that was issued last. */
export async function listHeldCompletions(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select completion.*, last.number as certificate_number, last.name_sealed as certificate_name_sealed,
           last.issued_on as certificate_issued_on, revoked.revoked_on as certificate_revoked_on,
           revoked.why_sealed as certificate_why_sealed,
           (select validity.valid_until_on from completion_validity as validity
             where validity.tenant_id = completion.tenant_id and validity.completion_id = completion.id
             order by validity.set_at desc, validity.id limit 1) as valid_until_on
      from completion
      left join lateral (
        select issued.* from certificate as issued
         where issued.tenant_id = completion.tenant_id and issued.completion_id = completion.id
         order by issued.issued_at desc, issued.id limit 1) as last on true
      left join certificate_revocation as revoked
        on revoked.tenant_id = completion.tenant_id and revoked.certificate_id = last.id
     where completion.tenant_id = ${tenantId} and completion.person_id = ${personId}
     order by completion.completed_on, completion.id`.execute(tx)
  return rows
}
