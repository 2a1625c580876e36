import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { leaveRun } from '../participant/leave-run.ts'
import type { ApplyChannel } from './apply/apply-for-course.ts'
import { insertDecision } from './decision-store.ts'
import { tellApplicant } from './letters.ts'
import type { Application } from './record.ts'
import { findApplicantsRun } from './run-facts.queries.ts'

/** Whoever withdraws needs no reason; a place that was given is free from now on. */
export async function withdrawApplication(
  tx: Tx,
  moment: Moment,
  application: Application,
  channel: ApplyChannel,
): Promise<void> {
  if (application.state === 'withdrawn' || application.state === 'merged') return
  await insertDecision(tx, moment, application.id, { decision: 'withdrawn', words: '', channel })
  if (application.state === 'accepted' && application.personId)
    await leaveRun(tx, moment, application.runId, application.personId, channel)
  const { id, personId, reference, language, contact } = application
  await record(tx, moment, {
    verb: 'withdraw-application',
    subjectKind: 'course-application',
    subjectId: id,
    personId,
    channel,
  })
  const run = await findApplicantsRun(tx, moment, application.runId)
  if (run) await tellApplicant(tx, moment, { id, reference, language, email: contact.email }, run, 'withdrawn')
}
