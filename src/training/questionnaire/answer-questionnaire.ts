import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Said } from './form.ts'
import { insertAnswer } from './store.ts'

/**
 * Takes an answer in. It carries a day and nothing else: no person, no instant, no browser. The id is made from the
 * key of the form, so that pressing twice answers once without anybody being remembered; for the same reason an
 * answer from a screen leaves no event. What staff key in from paper does.
 */
export async function answerQuestionnaire(
  tx: Tx,
  moment: Moment,
  runId: string,
  { words, ...answers }: Said,
  from: { formKey: string; channel: 'online' | 'paper' },
): Promise<void> {
  const id = idFrom(moment.keys.digest('questionnaire-answer', `${runId} ${from.formKey}`))
  const said = Object.fromEntries(
    Object.entries(answers).flatMap(([name, said]) => (said === null ? [] : [[name, said]])),
  )
  await insertAnswer(tx, moment, { id, runId, answers: said, words, channel: from.channel })
  if (from.channel === 'paper')
    await record(tx, moment, {
      verb: 'answer-questionnaire',
      subjectKind: 'course',
      subjectId: runId,
      channel: 'paper',
    })
}

function idFrom(digest: string): string {
  const hex = Buffer.from(digest, 'base64url').subarray(0, 16).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
