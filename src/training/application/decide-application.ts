import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertDecision } from './decision-store.ts'
import { tellApplicant } from './letters.ts'
import { type DecideRefusal, whyNotDecide } from './rules.ts'
import { findApplicantsRun } from './run-facts.queries.ts'
import { findApplication, lockRun } from './store.ts'

export type Deciding = 'waiting' | 'declined' | 'open-again'

const verbs = {
  waiting: 'put-on-waiting-list',
  declined: 'decline-application',
  'open-again': 'open-application-again',
} as const

/** Puts an application on the waiting list, has no place for it this time, or opens it again; with words for the reader. */
export async function decideApplication(
  tx: Tx,
  moment: Moment,
  id: string,
  said: { decision: Deciding; words: string; channel: 'online' | 'paper' | 'phone' | 'meeting' },
): Promise<{ decided: true } | { refused: DecideRefusal | 'unknown' }> {
  const found = await findApplication(tx, moment, id)
  if (!found) return { refused: 'unknown' }
  await lockRun(tx, moment, found.runId)
  const application = (await findApplication(tx, moment, id)) ?? found
  const refused = whyNotDecide(application.state, said.decision)
  if (refused) return { refused }
  await insertDecision(tx, moment, id, said)
  const { personId, reference, language, contact, runId } = application
  const verb = verbs[said.decision]
  await record(tx, moment, { verb, subjectKind: 'course-application', subjectId: id, personId, channel: said.channel })
  const run = said.decision === 'open-again' ? null : await findApplicantsRun(tx, moment, runId)
  if (run && said.decision !== 'open-again')
    await tellApplicant(tx, moment, { id, reference, language, email: contact.email }, run, said.decision)
  return { decided: true }
}
