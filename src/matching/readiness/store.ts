import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type ReadinessAnswers, readReadiness } from './answers.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys' | 'now'>
export type Giving = { personId: string } | { organisationId: string }

export interface Readiness {
  id: string
  personId: string | null
  organisationId: string | null
  atOnce: number
  /** Places that are held now: introductions that wait for answers and have not expired, and those under way or agreed. */
  held: number
  answers: ReadinessAnswers
}

export async function listReadiness(tx: Tx, { tenantId, keys, now }: Safe): Promise<Readiness[]> {
  const rows = await readiness(tx, tenantId, now).orderBy('readiness.said_at').orderBy('readiness.id').execute()
  return rows.map(({ sealed, held, ...row }) => ({
    ...row,
    held: Number(held),
    answers: readReadiness(keys.open(tenantId, sealed)),
  }))
}

export async function findReadiness(tx: Tx, { tenantId, keys, now }: Safe, whose: Giving): Promise<Readiness | null> {
  const all = readiness(tx, tenantId, now)
  const row = await ('personId' in whose
    ? all.where('readiness.person_id', '=', whose.personId)
    : all.where('readiness.organisation_id', '=', whose.organisationId)
  ).executeTakeFirst()
  if (!row) return null
  const { sealed, held, ...found } = row
  return { ...found, held: Number(held), answers: readReadiness(keys.open(tenantId, sealed)) }
}

const readiness = (tx: Tx, tenantId: string, now: string) =>
  tx
    .selectFrom('match_readiness as readiness')
    .select([
      'readiness.id',
      'readiness.person_id as personId',
      'readiness.organisation_id as organisationId',
      'readiness.at_once as atOnce',
      'readiness.answers_sealed as sealed',
    ])
    .select(
      sql<string>`(select count(*) from match_place as place
        where place.tenant_id = readiness.tenant_id and place.released_at is null
          and (place.person_id = readiness.person_id or place.organisation_id = readiness.organisation_id)
          and exists (select from match_introduction as introduction
                where introduction.tenant_id = place.tenant_id and introduction.id = place.introduction_id
                  and (introduction.expires_at > ${now} or (select count(*) from match_answer as answer
                        where answer.tenant_id = place.tenant_id and answer.introduction_id = introduction.id
                          and answer.step = 'meet' and answer.answer = 'yes') = 2)))`.as('held'),
    )
    .where('readiness.tenant_id', '=', tenantId)
    .where('readiness.ended_at', 'is', null)
