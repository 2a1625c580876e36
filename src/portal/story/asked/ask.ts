import { listAccountsOfOrganisation } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import { publicHasChanged } from '../../stamp.ts'
import { sealed } from '../store.ts'
import type { Story } from '../story.ts'
import { askedWords } from './words.ts'

/** Has a host or those who organise a course see one part. From now on others read it only once they agree. */
export async function askAbout(tx: Tx, moment: Moment, story: Story, partId: string, key: string): Promise<void> {
  const id = key.slice(key.indexOf(':') + 1)
  const organisationId = key.startsWith('host:') ? id : null
  await tx
    .insertInto('recovery_story_question')
    .values({
      tenant_id: moment.tenantId,
      story_id: story.id,
      part_id: partId,
      organisation_id: organisationId,
      run_id: organisationId ? null : id,
      asked_at: moment.now,
      asked_by: moment.actorId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await changed(tx, moment, story, 'ask-about-story')
  if (organisationId)
    for (const account of await listAccountsOfOrganisation(tx, moment, organisationId))
      await queueMail(tx, moment, account.id, 'story-part', (language) => {
        const { letter } = askedWords(language)
        return { subject: letter.subject, body: `${letter.body}\n\n${urls.toldStories.index()}` }
      })
}

/** The teller no longer asks; what was said goes with the question. */
export async function takeBackQuestions(tx: Tx, moment: Moment, story: Story, partId: string): Promise<void> {
  await tx
    .updateTable('recovery_story_question')
    .set({ taken_back_at: moment.now, words_sealed: null })
    .where('tenant_id', '=', moment.tenantId)
    .where('part_id', '=', partId)
    .where('taken_back_at', 'is', null)
    .execute()
  await changed(tx, moment, story, 'take-back-story-question')
}

/** They agree or object, and may change their mind. Words to the teller are welcome, never needed. */
export async function answerAbout(
  tx: Tx,
  moment: Moment,
  story: Pick<Story, 'id' | 'personId'>,
  questionId: string,
  { answer, words }: { answer: 'agrees' | 'objects'; words: string },
): Promise<void> {
  await tx
    .updateTable('recovery_story_question')
    .set({ answer, words_sealed: sealed(moment, words), answered_at: moment.now, answered_by: moment.actorId })
    .where('tenant_id', '=', moment.tenantId)
    .where('id', '=', questionId)
    .where('taken_back_at', 'is', null)
    .execute()
  await changed(tx, moment, story, 'answer-about-story')
}

async function changed(
  tx: Tx,
  moment: Moment,
  { id, personId }: Pick<Story, 'id' | 'personId'>,
  verb: 'ask-about-story' | 'take-back-story-question' | 'answer-about-story',
): Promise<void> {
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb, subjectKind: 'story', subjectId: id, personId })
}
