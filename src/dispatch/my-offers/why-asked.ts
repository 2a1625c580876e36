import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import { listCommitments } from '../facts/commitments.queries.ts'
import { listGround } from '../facts/ground.ts'
import { requestFacts } from '../facts/request-facts.ts'
import { findRequest } from '../request/store.ts'
import type { Fit } from '../rules/finding.ts'
import { noCommitments, type SlotFacts } from '../rules/given.ts'
import { judge } from '../rules/judge.ts'

/** What fits the person's own wishes in an offer, by the rules that every offer rests on. */
export async function whyAsked(
  tx: Tx,
  moment: Moment,
  person: SupporterFacts,
  { requestId, slot }: { requestId: string; slot: SlotFacts },
): Promise<Fit[]> {
  const request = await findRequest(tx, moment, requestId)
  if (!request) return []
  const { personId } = person
  const commitments = await listCommitments(tx, moment, { requestId, slots: [slot], personId })
  const own = commitments.get(personId) ?? noCommitments
  return judge(person, requestFacts(request), slot, own, await listGround(tx, moment)).fits
}
