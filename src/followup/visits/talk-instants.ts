import { sql } from 'kysely'
import { talkAnswers } from '../feelings/rules.ts'

/** The answers after which somebody gets in touch, for a list in SQL. */
export const talkAnswersInSql = sql.join(talkAnswers.map((answer) => sql.lit(answer)))

/**
 * For a row of `seat`: when the person last said something that asks for a talk, or null where the last word asks for
 * none; and when somebody last talked with the person about this visit. The newest answer before the visit and the
 * look-back after it both count. Instants are written as everywhere: ISO, UTC, milliseconds.
 */
export const wishedAt = sql<string | null>`${asInstant(sql`greatest(
  (select case when said.answer in (${talkAnswersInSql}) then said.said_at end
     from feeling as said
    where said.tenant_id = seat.tenant_id and said.visit_id = seat.visit_id and said.person_id = seat.person_id
    order by said.said_at desc limit 1),
  (select case when after.wants_talk then after.written_at end
     from look_back as after
    where after.tenant_id = seat.tenant_id and after.visit_id = seat.visit_id and after.person_id = seat.person_id
      and after.side = 'supporter'))`)}`

export const talkedAt = sql<string | null>`${asInstant(sql`greatest(
  (select max(talk.held_at) from talk
    where talk.tenant_id = seat.tenant_id and talk.visit_id = seat.visit_id and talk.person_id = seat.person_id),
  (select max(debrief.recorded_at) from debrief
    where debrief.tenant_id = seat.tenant_id and debrief.visit_id = seat.visit_id
      and debrief.person_id = seat.person_id))`)}`

function asInstant(instant: ReturnType<typeof sql>) {
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
