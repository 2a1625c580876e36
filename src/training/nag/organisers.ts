import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { seesRun } from '../run/rules.ts'
import type { Run } from '../run/run.queries.ts'

type Place = Pick<Moment, 'tenantId'>

/**
 * Whom to tell of these courses: whoever is in charge of one; where nobody is, the coordinators who may see it; where
 * its contract has nobody just now, every coordinator: no course is forgotten.
 */
export async function organisersOf(tx: Tx, place: Place, open: readonly Run[]): Promise<Map<string, Run[]>> {
  const everybody = await listCoordinators(tx, place)
  const letters = new Map<string, Run[]>()
  for (const run of open)
    for (const id of organisersOfOne(run, everybody)) letters.set(id, [...(letters.get(id) ?? []), run])
  return letters
}

type Coordinator = Awaited<ReturnType<typeof listCoordinators>>[number]

function organisersOfOne(run: Run, everybody: readonly Coordinator[]): Set<string> {
  const inCharge = everybody.filter(({ id }) => id === run.organiserAccountId)
  const seeing = everybody.filter(({ id, contractId }) =>
    seesRun({ accountId: id, contractIds: contractId ? [contractId] : [] }, run),
  )
  const told = [inCharge, seeing, everybody].find((some) => some.length > 0) ?? []
  return new Set(told.map(({ id }) => id))
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
