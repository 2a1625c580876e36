import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Evidence } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

export interface Recognition {
  counts: boolean
  authority: string
  reference: string
  recordedAt: string
}

/** What was said about a course last; null where nobody has. */
export async function findRecognition(tx: Tx, { tenantId }: Place, runId: string): Promise<Recognition | null> {
  const row = await tx
    .selectFrom('add_on_recognition as said')
    .select(['said.counts', 'said.authority', 'said.reference', 'said.recorded_at as recordedAt'])
    .where('said.tenant_id', '=', tenantId)
    .where('said.run_id', '=', runId)
    .orderBy('said.recorded_at', 'desc')
    .orderBy('said.id')
    .executeTakeFirst()
  return row ?? null
}

export async function insertRecognition(
  tx: Tx,
  moment: Moment,
  runId: string,
  said: { counts: boolean; authority: string; reference: string },
): Promise<void> {
  await tx
    .insertInto('add_on_recognition')
    .values({
      tenant_id: moment.tenantId,
      run_id: runId,
      ...said,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .execute()
}

/** Offices to which somebody has agreed that a completion may be told. */
export async function listOffices(
  tx: Tx,
  { tenantId }: Place,
): Promise<{ id: string; name: string; people: number }[]> {
  const { rows } = await sql<{ id: string; name: string; people: number }>`
    select organisation.id, organisation.name, count(distinct agreed.person_id)::int as people
      from evidence_consent as agreed
      join organisation on organisation.tenant_id = agreed.tenant_id and organisation.id = agreed.organisation_id
     where agreed.tenant_id = ${tenantId} and agreed.withdrawn_at is null
     group by organisation.id, organisation.name, organisation.kana_order
     order by organisation.kana_order, organisation.id`.execute(tx)
  return rows
}

/** Who agreed that this office may be told, with what they completed. Nobody else. */
export async function listEvidence(tx: Tx, { tenantId }: Place, organisationId: string): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    select person.id as "personId", person.name,
           coalesce((select jsonb_agg(jsonb_build_object('courseKind', completion.course_kind,
                     'courseName', coalesce(nullif(completion.course_name, ''), run.name_ja, ''),
                     'track', completion.track, 'completedOn', completion.completed_on,
                     'certificateNumber', (select issued.number from certificate as issued
                        where issued.tenant_id = completion.tenant_id and issued.completion_id = completion.id
                          and not exists (select 1 from certificate_revocation as revoked
                            where revoked.tenant_id = issued.tenant_id and revoked.certificate_id = issued.id)
                        order by issued.issued_at desc, issued.id limit 1),
                     'counts', (select said.counts from add_on_recognition as said
                        where said.tenant_id = completion.tenant_id and said.run_id = completion.run_id
                        order by said.recorded_at desc, said.id limit 1)) order by completion.completed_on, completion.id)
              from completion
              left join course_run as run on run.tenant_id = completion.tenant_id and run.id = completion.run_id
             where completion.tenant_id = person.tenant_id and completion.person_id = person.id), '[]') as completions
      from person
     where person.tenant_id = ${tenantId} and person.erased_at is null
       and exists (select 1 from evidence_consent as agreed where agreed.tenant_id = person.tenant_id
             and agreed.person_id = person.id and agreed.organisation_id = ${organisationId}
             and agreed.withdrawn_at is null)
     order by person.kana_order, person.id`.execute(tx)
  return rows
}
