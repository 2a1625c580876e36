import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type ReadinessAnswers, readReadiness } from './answers.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>
export type Giving = { personId: string } | { organisationId: string }

export interface Readiness {
  id: string
  personId: string | null
  organisationId: string | null
  atOnce: number
  /** Places that are held now: open introductions, and those under way or agreed. */
  held: number
  answers: ReadinessAnswers
}

export async function listReadiness(tx: Tx, { tenantId, keys }: Safe): Promise<Readiness[]> {
  const rows = await readiness(tx, tenantId).orderBy('readiness.said_at').orderBy('readiness.id').execute()
  return rows.map(({ sealed, held, ...row }) => ({
    ...row,
    held: Number(held),
    answers: readReadiness(keys.open(tenantId, sealed)),
  }))
}

export async function findReadiness(tx: Tx, { tenantId, keys }: Safe, whose: Giving): Promise<Readiness | null> {
  const all = readiness(tx, tenantId)
  const row = await ('personId' in whose
    ? all.where('readiness.person_id', '=', whose.personId)
    : all.where('readiness.organisation_id', '=', whose.organisationId)
  ).executeTakeFirst()
  if (!row) return null
  const { sealed, held, ...found } = row
  return { ...found, held: Number(held), answers: readReadiness(keys.open(tenantId, sealed)) }
}

/** Holds what one side said until the transaction ends: nobody takes the last place twice. */
export async function lockReadiness(tx: Tx, { tenantId }: Safe, id: string): Promise<void> {
  await tx
    .selectFrom('match_readiness')
    .select('match_readiness.id')
    .where('match_readiness.tenant_id', '=', tenantId)
    .where('match_readiness.id', '=', id)
    .forUpdate()
    .execute()
}

const readiness = (tx: Tx, tenantId: string) =>
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
          and (place.person_id = readiness.person_id or place.organisation_id = readiness.organisation_id))`.as('held'),
    )
    .where('readiness.tenant_id', '=', tenantId)
    .where('readiness.ended_at', 'is', null)
