import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isInScope, listSupporterFacts } from '#register/index.ts'
import type { Scope } from '../candidates/candidates.queries.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGround } from '../facts/ground.ts'
import { requestFacts } from '../facts/request-facts.ts'
import { findSaidNo } from '../facts/said-no.queries.ts'
import type { RequestRow } from '../request/store.ts'
import type { SlotFacts, TakenPlace } from '../rules/given.ts'
import { chainsTo } from './chains.ts'
import { listHeldRequests } from './held-requests.queries.ts'

export interface NamedChain {
  first: string
  second: string
  place: TakenPlace
  hostName: string
  visitId: string | null
}

/** With names, for the coordinator who looks after all of them; whose names are shown is recorded. */
export async function listChains(
  tx: Tx,
  moment: Moment,
  request: RequestRow,
  slot: SlotFacts,
  scope: Scope,
): Promise<NamedChain[]> {
  const people = (await listSupporterFacts(tx, moment)).filter(({ contractId }) =>
    isInScope(scope, { contractIds: [contractId], typedBy: null }),
  )
  const commitments = await listCommitments(tx, moment, { requestId: request.id, slots: [slot] })
  const taken = [...commitments.values()].flatMap((one) => one.taken)
  const held = await listHeldRequests(tx, moment, [...new Set(taken.map(({ requestId }) => requestId))])
  const requests = new Map(held.map((one) => [one.row.id, requestFacts(one.row)]))
  const saidNo = await findSaidNo(tx, moment, [slot.id, ...new Set(taken.map(({ slotId }) => slotId))])
  const town = { people, commitments, requests, saidNo, ground: await listGround(tx, moment) }
  const chains = chainsTo(town, requestFacts(request), slot)
  await recordLook(
    tx,
    moment,
    chains.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    'candidates',
  )
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? ''
  return chains.map(({ firstId, secondId, place }) => {
    const other = held.find(({ row }) => row.id === place.requestId)
    const names = { first: nameOf(firstId), second: nameOf(secondId) }
    return { ...names, place, hostName: other?.hostName ?? '', visitId: other?.visitId ?? null }
  })
}
