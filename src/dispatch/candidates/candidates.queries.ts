import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isInScope, listSupporterFacts } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGoers, named } from '../facts/goers.queries.ts'
import { listGround } from '../facts/ground.ts'
import { requestFacts } from '../facts/request-facts.ts'
import type { RequestRow } from '../request/store.ts'
import type { Judgement } from '../rules/finding.ts'
import { noCommitments, type SlotFacts } from '../rules/given.ts'
import { judge } from '../rules/judge.ts'
import { ordered } from './order.ts'

export interface Candidate extends Judgement {
  personId: string
  name: string
  kana: string
}

export interface Scope {
  accountId: string
  contractIds: readonly string[]
}

/** Everybody in the coordinator's charge with all that speaks against this date and all that fits, in today's order. */
export async function listCandidates(
  tx: Tx,
  moment: Moment,
  request: RequestRow,
  slot: SlotFacts,
  scope: Scope,
): Promise<Candidate[]> {
  const goers = await listGoers(tx, moment, slot.id)
  const people = (await listSupporterFacts(tx, moment)).filter((person) => isTheirs(person, scope))
  const commitments = await listCommitments(tx, moment, { requestId: request.id, slots: [slot] })
  const ground = await listGround(tx, moment)
  const asked = requestFacts(request)
  const date = { ...slot, goers: named(goers, people) }
  const candidates = people.map((person) => ({
    personId: person.personId,
    name: person.name,
    kana: person.kana,
    ...judge(person, asked, date, commitments.get(person.personId) ?? noCommitments, ground),
  }))
  return ordered(candidates, (candidate) => candidate.personId, `${moment.today} ${request.id}`)
}

const isTheirs = ({ contractId }: SupporterFacts, scope: Scope) =>
  isInScope(scope, { contractIds: [contractId], typedBy: null })
