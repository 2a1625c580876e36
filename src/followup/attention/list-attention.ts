import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { gatherFacts } from './facts/gather.ts'
import { type DatedLimits, datedLimits, numbersOf } from './facts/limits.queries.ts'
import type { Attention } from './rules/attention.ts'
import { attentionOf } from './rules/attention-of.ts'

/** What needs the attention of one coordinator now, with the dated numbers it rests on. */
export async function listAttention(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'today' | 'now'>,
  reader: { accountId: string; contractIds: readonly string[] },
): Promise<{ found: Attention[]; limits: DatedLimits }> {
  const limits = await datedLimits(tx, moment)
  return { limits, found: attentionOf(await gatherFacts(tx, moment, reader), numbersOf(limits), moment) }
}
