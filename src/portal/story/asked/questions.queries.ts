import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { seesRun } from '#training/index.ts'
import type { Question } from '../story.ts'

type Place = Pick<Moment, 'tenantId' | 'keys'>

/** Open questions of these stories, by the part they are about. */
export async function listQuestions(
  tx: Tx,
  { tenantId, keys }: Place,
  storyIds: readonly string[],
): Promise<Map<string, Question[]>> {
  const rows = await questions(tx, tenantId)
    .where('question.story_id', 'in', [...storyIds])
    .execute()
  const found = new Map<string, Question[]>()
  for (const { partId, words, organisation, run, ...row } of rows) {
    const question = { ...row, to: organisation ?? run ?? '', words: words ? keys.open(tenantId, words) : '' }
    found.set(partId, [...(found.get(partId) ?? []), question])
  }
  return found
}

/** Whose questions somebody answers: those to their organisation, or, for who organises courses, those about a course of theirs. */
export type Owner = { organisationId: string } | { organiser: Parameters<typeof seesRun>[0] }

export interface Asked {
  id: string
  storyId: string
  partId: string
  to: string
  answer: 'agrees' | 'objects' | null
  words: string
}

export async function listAskedOf(tx: Tx, { tenantId, keys }: Place, owner: Owner): Promise<Asked[]> {
  const all = questions(tx, tenantId).select([
    'course_run.contract_id as contractId',
    'course_run.created_by as createdBy',
  ])
  const own =
    'organiser' in owner
      ? all.where('question.run_id', 'is not', null)
      : all.where('question.organisation_id', '=', owner.organisationId)
  const rows = (await own.execute()).filter((row) => !('organiser' in owner) || seesRun(owner.organiser, row))
  return rows.map(({ id, storyId, partId, answer, words, organisation, run }) => ({
    id,
    storyId,
    partId,
    answer,
    to: organisation ?? run ?? '',
    words: words ? keys.open(tenantId, words) : '',
  }))
}

const questions = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('recovery_story_question as question')
    .innerJoin('recovery_story_part as part', (join) =>
      join.onRef('part.tenant_id', '=', 'question.tenant_id').onRef('part.id', '=', 'question.part_id'),
    )
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'question.tenant_id')
        .onRef('organisation.id', '=', 'question.organisation_id'),
    )
    .leftJoin('course_run', (join) =>
      join.onRef('course_run.tenant_id', '=', 'question.tenant_id').onRef('course_run.id', '=', 'question.run_id'),
    )
    .select(['question.id', 'question.story_id as storyId', 'question.part_id as partId'])
    .select(['question.asked_at as askedAt', 'question.answer', 'question.words_sealed as words'])
    .select(['organisation.name as organisation', 'course_run.name_ja as run'])
    .where('question.tenant_id', '=', tenantId)
    .where('question.taken_back_at', 'is', null)
    .where('part.removed_at', 'is', null)
    .orderBy('question.asked_at')
    .orderBy('question.id')

/** Whom a teller may have see a part: hosts where they have been, courses they took part in. Staff choose among all. */
export async function listOwners(
  tx: Tx,
  { tenantId }: Place,
  personId: string | null,
): Promise<{ key: string; name: string }[]> {
  let hosts = tx
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('organisation.tenant_id', '=', tenantId)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
  let runs = tx
    .selectFrom('course_run')
    .select(['course_run.id', 'course_run.name_ja as name'])
    .where('course_run.tenant_id', '=', tenantId)
    .orderBy('course_run.fiscal_year', 'desc')
    .orderBy('course_run.name_ja')
    .orderBy('course_run.id')
  if (personId !== null) {
    hosts = hosts.where((is) =>
      is.exists(
        is
          .selectFrom('offer')
          .innerJoin('dispatch_request as request', (join) =>
            join.onRef('request.tenant_id', '=', 'offer.tenant_id').onRef('request.id', '=', 'offer.request_id'),
          )
          .select('offer.id')
          .whereRef('offer.tenant_id', '=', 'organisation.tenant_id')
          .whereRef('request.organisation_id', '=', 'organisation.id')
          .where('offer.person_id', '=', personId),
      ),
    )
    runs = runs.where((is) =>
      is.exists(
        is
          .selectFrom('participant')
          .select('participant.id')
          .whereRef('participant.tenant_id', '=', 'course_run.tenant_id')
          .whereRef('participant.run_id', '=', 'course_run.id')
          .where('participant.person_id', '=', personId),
      ),
    )
  }
  const [organisations, courses] = [await hosts.execute(), await runs.execute()]
  return [
    ...organisations.map(({ id, name }) => ({ key: `host:${id}`, name })),
    ...courses.map(({ id, name }) => ({ key: `course:${id}`, name })),
  ]
}
