import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Readiness } from '../readiness/store.ts'

type At = Pick<Moment, 'tenantId' | 'now'>

/**
 * Holds a place of the number that this side set. Null where none is free: the database refuses a number beyond the
 * limit and a number that is held already, whoever asks.
 */
export async function holdPlace(
  tx: Tx,
  { tenantId, now }: At,
  readiness: Readiness,
  introductionId: string,
): Promise<string | null> {
  const taken = await heldNumbers(tx, tenantId, readiness)
  const number = firstFree(taken)
  if (taken.length >= readiness.atOnce || number > readiness.atOnce) return null
  const row = await tx
    .insertInto('match_place')
    .values({
      tenant_id: tenantId,
      introduction_id: introductionId,
      readiness_id: readiness.id,
      at_once: readiness.atOnce,
      number,
      person_id: readiness.personId,
      organisation_id: readiness.organisationId,
      held_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('match_place.id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function releasePlace(tx: Tx, { tenantId, now }: At, introductionId: string): Promise<void> {
  await tx
    .updateTable('match_place')
    .set({ released_at: now })
    .where('match_place.tenant_id', '=', tenantId)
    .where('match_place.introduction_id', '=', introductionId)
    .where('match_place.released_at', 'is', null)
    .execute()
}

/** Lets go the places of introductions that nobody answered in time; gives the introductions. */
export async function releaseExpired(tx: Tx, { tenantId, now }: At): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update match_place set released_at = ${now}
     where tenant_id = ${tenantId} and released_at is null
       and introduction_id in (
         select introduction.id from match_introduction as introduction
          where introduction.tenant_id = ${tenantId} and introduction.expires_at <= ${now}
            and (select count(*) from match_answer as answer
                  where answer.tenant_id = introduction.tenant_id and answer.introduction_id = introduction.id
                    and answer.step = 'meet' and answer.answer = 'yes') < 2)
    returning introduction_id as id`.execute(tx)
  return rows.map(({ id }) => id)
}

async function heldNumbers(tx: Tx, tenantId: string, { personId, organisationId }: Readiness): Promise<number[]> {
  const rows = await tx
    .selectFrom('match_place')
    .select('match_place.number')
    .where('match_place.tenant_id', '=', tenantId)
    .where('match_place.released_at', 'is', null)
    .where((is) =>
      personId !== null
        ? is('match_place.person_id', '=', personId)
        : is('match_place.organisation_id', '=', organisationId),
    )
    .execute()
  return rows.map(({ number }) => number)
}

function firstFree(taken: readonly number[]): number {
  let number = 1
  while (taken.includes(number)) number += 1
  return number
}
