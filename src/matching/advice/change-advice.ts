import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { urls } from '#urls.ts'
import type { Theme } from '../vocabulary.ts'
import { type Acting, kept } from './kept.ts'
import { words } from './words.ts'

const tell = (tx: Tx, moment: Moment, accountId: string, address: string) =>
  queueMail(tx, moment, accountId, 'advice-waiting', (language) => {
    const { letter } = words(language)
    return { subject: letter.subject, body: `${letter.body}\n\n${address}` }
  })

export async function askAdvice(
  tx: Tx,
  moment: Acting,
  { personId, adviserAccountId, topic }: { personId: string; adviserAccountId: string; topic: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('peer_consultation')
    .values({
      tenant_id: moment.tenantId,
      person_id: personId,
      adviser_account_id: adviserAccountId,
      topic_sealed: topic ? moment.keys.seal(moment.tenantId, topic) : null,
      asked_at: moment.now,
    })
    .returning('peer_consultation.id')
    .executeTakeFirstOrThrow()
  await kept(tx, moment, 'ask-advice', id)
  await tell(tx, moment, adviserAccountId, urls.advice.show({ id }))
  return id
}

/** The adviser may say no, too, and needs no reason. */
export async function answerAdvice(
  tx: Tx,
  moment: Acting,
  { id, askerAccountId }: { id: string; askerAccountId: string | null },
  answer: 'yes' | 'no',
): Promise<void> {
  await tx
    .updateTable('peer_consultation')
    .set({ answer, answered_at: moment.now })
    .where('peer_consultation.tenant_id', '=', moment.tenantId)
    .where('peer_consultation.id', '=', id)
    .where('peer_consultation.answer', 'is', null)
    .execute()
  await kept(tx, moment, 'answer-advice', id)
  if (askerAccountId) await tell(tx, moment, askerAccountId, urls.advice.show({ id }))
}

export async function writeAdvice(tx: Tx, moment: Acting, id: string, text: string): Promise<void> {
  await tx
    .insertInto('peer_consultation_note')
    .values({
      tenant_id: moment.tenantId,
      consultation_id: id,
      author_account_id: moment.actorId,
      words_sealed: moment.keys.seal(moment.tenantId, text),
      written_at: moment.now,
    })
    .execute()
  await kept(tx, moment, 'write-advice', id)
}

/** Without a closing, the one who asked took it back before there was an answer, and what it was about with it. */
export async function closeAdvice(
  tx: Tx,
  moment: Acting,
  id: string,
  closing: 'talked' | 'passed-on' | null,
): Promise<void> {
  await tx
    .updateTable('peer_consultation')
    .set({ closed_at: moment.now, closing, ...(closing === null ? { topic_sealed: null } : {}) })
    .where('peer_consultation.tenant_id', '=', moment.tenantId)
    .where('peer_consultation.id', '=', id)
    .where('peer_consultation.closed_at', 'is', null)
    .execute()
  await kept(tx, moment, 'close-advice', id)
}

/** Only the one who asked decides which themes are counted; what is no longer ticked is taken back. */
export async function shareThemes(tx: Tx, moment: Acting, id: string, themes: readonly Theme[]): Promise<void> {
  await tx
    .deleteFrom('peer_consultation_theme')
    .where('peer_consultation_theme.tenant_id', '=', moment.tenantId)
    .where('peer_consultation_theme.consultation_id', '=', id)
    .execute()
  for (const theme of new Set(themes))
    await tx
      .insertInto('peer_consultation_theme')
      .values({ tenant_id: moment.tenantId, consultation_id: id, theme, agreed_at: moment.now })
      .execute()
  await kept(tx, moment, 'share-theme', id)
}
