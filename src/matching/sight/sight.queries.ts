import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listCoordinatorsOf, listIdsInScope } from '#register/index.ts'

type Place = Pick<Moment, 'tenantId'>

/** The coordinator who reads, with the contracts that bound whom they look after. */
export type Seer = Pick<Actor, 'accountId'> & { contractIds: readonly string[] }

/**
 * A peer is seen by the coordinators who look after them, here as on the page of the person. A wish without an account
 * belongs to no contract: every coordinator of the municipality reads it. A wish of somebody on the register is read by
 * those who look after that person, or by all where nobody does, so that no wish is lost.
 */
export interface Sight {
  peer(personId: string): boolean
  wish(wish: { personId: string | null }): boolean
}

export async function sightOf(
  tx: Tx,
  place: Place,
  seer: Seer,
  of: { peers: readonly string[]; seekers: readonly (string | null)[] },
): Promise<Sight> {
  if (seer.contractIds.length === 0) return { peer: () => true, wish: () => true }
  const reader = { ...seer, roles: ['coordinator' as const], seesRecords: false }
  const peers = await listIdsInScope(tx, place, reader, of.peers)
  const seekers = new Set<string>()
  for (const personId of new Set(of.seekers))
    if (personId && (await listCoordinatorsOf(tx, place, personId)).some(({ id }) => id === seer.accountId))
      seekers.add(personId)
  return { peer: (id) => peers.has(id), wish: ({ personId }) => personId === null || seekers.has(personId) }
}

/** Those who read a wish: of somebody on the register, or of somebody without an account. */
export async function listWishReaders(
  tx: Tx,
  place: Place,
  personId: string | null,
): Promise<{ count: number; contractors: string[] }> {
  const theirs = personId && new Set((await listCoordinatorsOf(tx, place, personId)).map(({ id }) => id))
  const rows = await tx
    .selectFrom('account')
    .innerJoin('account_role as held', (join) =>
      join.onRef('held.tenant_id', '=', 'account.tenant_id').onRef('held.account_id', '=', 'account.id'),
    )
    .leftJoin('contract', (join) =>
      join.onRef('contract.tenant_id', '=', 'held.tenant_id').onRef('contract.id', '=', 'held.contract_id'),
    )
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'contract.tenant_id')
        .onRef('organisation.id', '=', 'contract.organisation_id'),
    )
    .select(['account.id', 'organisation.name'])
    .where('account.tenant_id', '=', place.tenantId)
    .where('account.closed_at', 'is', null)
    .where('held.role', '=', 'coordinator')
    .where('held.ended_at', 'is', null)
    .orderBy('organisation.name')
    .orderBy('account.id')
    .execute()
  const readers = rows.filter(({ id }) => !theirs || theirs.has(id))
  const names = readers.flatMap(({ name }) => (name ? [name] : []))
  return { count: new Set(readers.map(({ id }) => id)).size, contractors: [...new Set(names)] }
}
