import { sql } from 'kysely'
import { findPerson } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { findApplication } from '../application/store.ts'
import type { Track } from '../rules.ts'
import type { Outcome } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** Somebody who took part in a course, and what they said about afterwards. */
export interface Afterwards {
  participantId: string
  personId: string
  applicationId: string | null
  runId: string
  nameJa: string
  nameEn: string
  name: string
  track: Track
  hasCompleted: boolean
  outcome: Outcome | null
  saidOn: string | null
  askedAt: string | null
}

export const listAfterwardsOfRun = (tx: Tx, moment: Safe, runId: string): Promise<Afterwards[]> =>
  read(tx, moment, sql`part.run_id = ${runId} and part.ended_at is null`)

export const listAfterwardsOfPerson = (tx: Tx, moment: Safe, personId: string): Promise<Afterwards[]> =>
  read(tx, moment, sql`part.person_id = ${personId} and part.ended_at is null`)

export const findAfterwards = async (tx: Tx, moment: Safe, participantId: string): Promise<Afterwards | null> =>
  (await read(tx, moment, sql`part.id = ${participantId}`))[0] ?? null

async function read(tx: Tx, { tenantId }: Safe, which: ReturnType<typeof sql>): Promise<Afterwards[]> {
  const { rows } = await sql<Afterwards>`
    select part.id as "participantId", part.person_id as "personId", part.application_id as "applicationId",
           part.run_id as "runId", run.name_ja as "nameJa", run.name_en as "nameEn", person.name, part.track,
           exists (select 1 from completion where completion.tenant_id = part.tenant_id
             and completion.participant_id = part.id) as "hasCompleted",
           last.outcome, last.said_on as "saidOn", part.asked_after_at as "askedAt"
      from participant as part
      join course_run as run on run.tenant_id = part.tenant_id and run.id = part.run_id
      join person on person.tenant_id = part.tenant_id and person.id = part.person_id
      left join lateral (
        select said.outcome, said.said_on from course_outcome as said
         where said.tenant_id = part.tenant_id and said.participant_id = part.id
         order by said.recorded_at desc, said.id limit 1) as last on true
     where part.tenant_id = ${tenantId} and ${which}
     order by person.kana_order, part.accepted_at, part.id`.execute(tx)
  return rows
}

/** Where somebody can be written to: what they gave with the application, else what is on record. */
export async function addressOf(
  tx: Tx,
  moment: Safe,
  { personId, applicationId }: Pick<Afterwards, 'personId' | 'applicationId'>,
): Promise<{ email: string | null; language: Language }> {
  const application = applicationId ? await findApplication(tx, moment, applicationId) : null
  if (application?.contact.email) return { email: application.contact.email, language: application.language }
  const person = await findPerson(tx, moment, personId)
  return { email: person?.contact.email ?? null, language: application?.language ?? 'ja' }
}

export async function insertOutcome(
  tx: Tx,
  moment: Moment,
  participantId: string,
  outcome: Outcome,
  channel: 'online' | 'paper' | 'phone' | 'meeting',
): Promise<void> {
  await tx
    .insertInto('course_outcome')
    .values({
      tenant_id: moment.tenantId,
      participant_id: participantId,
      outcome,
      said_on: moment.today,
      recorded_at: moment.now,
      channel,
      typed_by: channel === 'online' ? null : moment.actorId,
    })
    .execute()
}

export async function markAsked(tx: Tx, moment: Moment, participantId: string): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ asked_after_at: moment.now })
    .where('participant.tenant_id', '=', moment.tenantId)
    .where('participant.id', '=', participantId)
    .execute()
}
