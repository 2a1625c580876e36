import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { type CompletionDetails, columnsOf } from './record-completion.ts'
import { findCompletion, listCompletions, updateCompletion } from './store.ts'

export type CompletionCorrected = { corrected: true } | { corrected: false; because: 'not-there' | 'already-there' }

/** Puts right what was recorded wrongly, such as the day. Refused where another completion already says the same. */
export async function correctCompletion(
  tx: Tx,
  moment: Moment,
  id: string,
  details: CompletionDetails,
  channel: Exclude<Channel, 'system'>,
): Promise<CompletionCorrected> {
  const before = await findCompletion(tx, moment, id)
  if (!before) return { corrected: false, because: 'not-there' }
  const others = await listCompletions(tx, moment, [before.personId])
  const taken = others.some(
    (other) => other.id !== id && other.courseKind === details.courseKind && other.completedOn === details.completedOn,
  )
  if (taken) return { corrected: false, because: 'already-there' }
  await updateCompletion(tx, moment, id, columnsOf(details))
  await record(tx, moment, {
    verb: 'correct-completion',
    subjectKind: 'completion',
    subjectId: id,
    personId: before.personId,
    channel,
  })
  return { corrected: true }
}
