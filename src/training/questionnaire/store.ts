import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Answer } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export interface Questionnaire {
  runId: string
  token: string
  closedAt: string | null
}

export async function findQuestionnaire(tx: Tx, moment: Safe, runId: string): Promise<Questionnaire | null> {
  const row = await questionnaires(tx, moment).where('run_questionnaire.run_id', '=', runId).executeTakeFirst()
  return row ? { ...row, token: moment.keys.open(moment.tenantId, row.token) } : null
}

export async function findOpenQuestionnaire(tx: Tx, moment: Safe, digest: string): Promise<string | null> {
  const row = await questionnaires(tx, moment)
    .where('run_questionnaire.token_digest', '=', digest)
    .where('run_questionnaire.closed_at', 'is', null)
    .executeTakeFirst()
  return row?.runId ?? null
}

const questionnaires = (tx: Tx, { tenantId }: Safe) =>
  tx
    .selectFrom('run_questionnaire')
    .select(['run_questionnaire.run_id as runId', 'run_questionnaire.token_sealed as token'])
    .select('run_questionnaire.closed_at as closedAt')
    .where('run_questionnaire.tenant_id', '=', tenantId)

export const questionnaireDigest = ({ tenantId, keys }: Safe, token: string): string =>
  keys.digest('questionnaire', `${tenantId} ${token}`)

/** Opens it, or opens it again with the link it had. */
export async function insertQuestionnaire(tx: Tx, moment: Moment, runId: string, token: string): Promise<void> {
  await tx
    .insertInto('run_questionnaire')
    .values({
      tenant_id: moment.tenantId,
      run_id: runId,
      token_digest: questionnaireDigest(moment, token),
      token_sealed: moment.keys.seal(moment.tenantId, token),
      opened_at: moment.now,
      opened_by: moment.actorId,
    })
    .onConflict((there) => there.columns(['tenant_id', 'run_id']).doUpdateSet({ closed_at: null }))
    .execute()
}

export async function closeQuestionnaireRow(tx: Tx, moment: Moment, runId: string): Promise<void> {
  await tx
    .updateTable('run_questionnaire')
    .set({ closed_at: moment.now })
    .where('run_questionnaire.tenant_id', '=', moment.tenantId)
    .where('run_questionnaire.run_id', '=', runId)
    .execute()
}

/** In no order that would tell who answered when. */
export async function listAnswers(tx: Tx, moment: Safe, runId: string): Promise<(Answer & { words: string })[]> {
  const rows = await tx
    .selectFrom('questionnaire_answer')
    .select(['questionnaire_answer.answers', 'questionnaire_answer.words_sealed as words'])
    .where('questionnaire_answer.tenant_id', '=', moment.tenantId)
    .where('questionnaire_answer.run_id', '=', runId)
    .orderBy('questionnaire_answer.id')
    .execute()
  return rows.map(({ answers, words }) => ({
    answers: answers as Answer['answers'],
    words: words ? moment.keys.open(moment.tenantId, words) : '',
  }))
}

export async function insertAnswer(
  tx: Tx,
  moment: Moment,
  row: { id: string; runId: string; answers: Answer['answers']; words: string; channel: 'online' | 'paper' },
): Promise<void> {
  await tx
    .insertInto('questionnaire_answer')
    .values({
      tenant_id: moment.tenantId,
      id: row.id,
      run_id: row.runId,
      track: null,
      answers: JSON.stringify(row.answers),
      words_sealed: row.words ? moment.keys.seal(moment.tenantId, row.words) : null,
      answered_on: moment.today,
      channel: row.channel,
      typed_by: row.channel === 'online' ? null : moment.actorId,
    })
    .onConflict((there) => there.doNothing())
    .execute()
}
