import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueLetter } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { codeOfPlace } from '../application/code-of-place.queries.ts'
import { afterToken } from '../application/link.ts'
import { isToAsk } from './rules.ts'
import { addressOf, listAfterwardsOfRun, markAsked } from './store.ts'
import { words } from './words.ts'

/** Invites everybody of a course, once, to say what comes next; gives how many letters went out. */
export async function askAfterCourse(tx: Tx, moment: Moment, runId: string): Promise<number> {
  const code = await codeOfPlace(tx, moment)
  let asked = 0
  for (const one of await listAfterwardsOfRun(tx, moment, runId)) {
    const { email, language } = await addressOf(tx, moment, one)
    if (!isToAsk({ email, outcome: one.outcome, askedAt: one.askedAt }) || email === null) continue
    const { participantId: id } = one
    const link = urls.place.afterCourse({ code, id, token: afterToken(moment, id) })
    await queueLetter(tx, moment, { email, language }, 'after-course', (reader) => {
      const { subject, body } = words(reader).letter
      return { subject, body: `${body}\n\n${link}` }
    })
    await markAsked(tx, moment, id)
    asked += 1
  }
  await record(tx, moment, { verb: 'ask-after-course', subjectKind: 'course', subjectId: runId, details: { asked } })
  return asked
}
