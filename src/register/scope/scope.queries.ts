import { sql } from 'kysely'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isInScope } from './rules.ts'

export interface PersonInScope {
  id: string
  name: string
  kana: string
}

type Place = Pick<Moment, 'tenantId'>

/** The person, where this municipality has one and this reader may see the record; else null. */
export async function findPersonInScope(
  tx: Tx,
  place: Place,
  actor: Actor,
  personId: string,
): Promise<PersonInScope | null> {
  const row = await belongings(tx, place).where('person.id', '=', personId).executeTakeFirst()
  return row && seesRecord(actor, row) ? { id: row.id, name: row.name, kana: row.kana } : null
}

/** The same for many: those of these people whose records the reader may see. */
export async function listIdsInScope(tx: Tx, place: Place, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await belongings(tx, place)
    .where('person.id', 'in', [...ids])
    .execute()
  return new Set(rows.filter((row) => seesRecord(actor, row)).map((row) => row.id))
}

/** Coordinators in the scope of their contracts; officers where they were given sight of records. */
export function seesRecord(actor: Actor, person: Parameters<typeof isInScope>[1]): boolean {
  if (actor.roles.includes('coordinator')) return isInScope(actor, person)
  return actor.roles.includes('officer') && actor.seesRecords
}

const belongings = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.kana', 'person.typed_by as typedBy'])
    .select(
      sql<(string | null)[]>`array(
        select enrolment.contract_id from enrolment
         where enrolment.tenant_id = person.tenant_id and enrolment.person_id = person.id)`.as('contractIds'),
    )
    .where('person.tenant_id', '=', tenantId)
    .where('person.erased_at', 'is', null)
