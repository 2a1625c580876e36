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

/** What decides whose records somebody may see. */
type Seer = Pick<Actor, 'accountId' | 'roles' | 'seesRecords'> & { contractIds: readonly string[] }

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
export async function listIdsInScope(tx: Tx, place: Place, actor: Seer, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await belongings(tx, place)
    .where('person.id', 'in', [...ids])
    .execute()
  return new Set(rows.filter((row) => seesRecord(actor, row)).map((row) => row.id))
}

/**
 * The coordinators who look after a person, to be told when something waits. Where the contract has nobody just now,
 * all coordinators: what somebody wishes is not lost.
 */
export async function listCoordinatorsOf(tx: Tx, place: Place, personId: string): Promise<{ id: string }[]> {
  const person = await belongings(tx, place).where('person.id', '=', personId).executeTakeFirst()
  const everybody = await listCoordinators(tx, place)
  const theirs = person
    ? everybody.filter(({ id, contractId }) =>
        isInScope({ accountId: id, contractIds: contractId ? [contractId] : [] }, person),
      )
    : []
  return theirs.length > 0 ? theirs : everybody
}

/** Coordinators in the scope of their contracts; officers where they were given sight of records. */
export function seesRecord(actor: Seer, person: Parameters<typeof isInScope>[1]): boolean {
  if (actor.roles.includes('coordinator')) return isInScope(actor, person)
  return actor.roles.includes('officer') && actor.seesRecords
}

const listCoordinators = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('account')
    .innerJoin('account_role as held', (join) =>
      join.onRef('held.tenant_id', '=', 'account.tenant_id').onRef('held.account_id', '=', 'account.id'),
    )
    .select(['account.id', 'held.contract_id as contractId'])
    .where('account.tenant_id', '=', tenantId)
    .where('account.closed_at', 'is', null)
    .where('held.role', '=', 'coordinator')
    .where('held.ended_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()

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
