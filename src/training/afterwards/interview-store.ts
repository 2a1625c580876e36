import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { TraineeInterviewTable } from '../tables.ts'
import type { Agreed } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface Interview {
  id: string
  personId: string
  name: string
  heldOn: string
  agreed: Agreed
  activity: string
  office: string | null
}

export async function listInterviews(tx: Tx, { tenantId, keys }: Safe): Promise<Interview[]> {
  const { rows } = await sql<Interview & { sealed: string | null }>`
    select talk.id, talk.person_id as "personId", person.name, talk.held_on as "heldOn", talk.agreed,
           talk.activity_sealed as sealed, organisation.name as office
      from trainee_interview as talk
      join person on person.tenant_id = talk.tenant_id and person.id = talk.person_id
      left join organisation on organisation.tenant_id = talk.tenant_id and organisation.id = talk.organisation_id
     where talk.tenant_id = ${tenantId}
     order by talk.held_on desc, person.kana_order, talk.id`.execute(tx)
  return rows.map(({ sealed, ...row }) => ({ ...row, activity: sealed ? keys.open(tenantId, sealed) : '' }))
}

export interface Trainee {
  id: string
  name: string
  /** Of each course in which this person took part. */
  runs: { contractId: string | null; createdBy: string | null }[]
}

/** Who took part in a course as somebody with lived experience. */
export async function listTrainees(tx: Tx, { tenantId }: Safe): Promise<Trainee[]> {
  const { rows } = await sql<Trainee>`
    select person.id, person.name,
           (select jsonb_agg(jsonb_build_object('contractId', run.contract_id, 'createdBy', run.created_by))
              from participant as part
              join course_run as run on run.tenant_id = part.tenant_id and run.id = part.run_id
             where part.tenant_id = person.tenant_id and part.person_id = person.id and part.track = 'peer') as runs
      from person
     where person.tenant_id = ${tenantId} and person.erased_at is null
       and exists (select 1 from participant as part where part.tenant_id = person.tenant_id
             and part.person_id = person.id and part.track = 'peer')
     order by person.kana_order, person.id`.execute(tx)
  return rows
}

export async function insertInterview(tx: Tx, row: Insertable<TraineeInterviewTable>): Promise<string> {
  const inserted = await tx
    .insertInto('trainee_interview')
    .values(row)
    .returning('trainee_interview.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}
