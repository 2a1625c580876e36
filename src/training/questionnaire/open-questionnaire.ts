import { randomBytes } from 'node:crypto'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeQuestionnaireRow, insertQuestionnaire } from './store.ts'

/** Opens the questionnaire of a course, with one link for everybody. */
export async function openQuestionnaire(tx: Tx, moment: Moment, runId: string): Promise<void> {
  await insertQuestionnaire(tx, moment, runId, randomBytes(16).toString('base64url'))
  await record(tx, moment, { verb: 'open-questionnaire', subjectKind: 'course', subjectId: runId })
}

/** No more answers are taken from a screen; paper that still comes in can be keyed in. */
export async function closeQuestionnaire(tx: Tx, moment: Moment, runId: string): Promise<void> {
  await closeQuestionnaireRow(tx, moment, runId)
  await record(tx, moment, { verb: 'close-questionnaire', subjectKind: 'course', subjectId: runId })
}
