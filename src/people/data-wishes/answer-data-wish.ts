import { findAccountOfPerson } from '#platform/accounts/find-accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { lastLetter } from '#platform/mail/last-letter.ts'
import { queueMail } from '#platform/mail/queue.ts'
import { erasePerson } from './erase-person.ts'
import type { Eraser } from './eraser.ts'
import { type AnswerRefusal, erases, mayAnswer, type WishAnswer } from './rules.ts'
import { lockDataWish, updateDataWish } from './store.ts'
import { words } from './words.ts'

export interface GivenAnswer {
  answer: WishAnswer
  words: string
  confirmed: boolean
}

/** Answers what a person asked about the own record, tells the person, and carries a granted deletion out. */
export async function answerDataWish(
  tx: Tx,
  moment: Moment,
  wishId: string,
  given: GivenAnswer,
  erasers: readonly Eraser[],
): Promise<{ answered: true } | { answered: false; because: AnswerRefusal | 'not-there' }> {
  const wish = await lockDataWish(tx, moment, wishId)
  if (!wish) return { answered: false, because: 'not-there' }
  const decision = mayAnswer(wish, given)
  if (!decision.answer) return { answered: false, because: decision.because }
  await updateDataWish(tx, moment, wishId, {
    answered_at: moment.now,
    answered_by: moment.actorId,
    answer: given.answer,
    answer_words_sealed: given.words ? moment.keys.seal(moment.tenantId, given.words) : null,
  })
  await record(tx, moment, {
    verb: 'answer-about-data',
    subjectKind: 'wish-about-data',
    subjectId: wishId,
    personId: wish.personId,
    details: { kind: wish.kind, answer: given.answer },
  })
  const erasing = erases(wish, given.answer)
  await tell(tx, moment, wish.personId, erasing)
  if (erasing) await erasePerson(tx, moment, erasers, wish.personId)
  return { answered: true }
}

/** Before the erasing, because afterwards there is no address left to write to. */
async function tell(tx: Tx, moment: Moment, personId: string, erasing: boolean): Promise<void> {
  const accountId = await findAccountOfPerson(tx, moment, personId)
  if (!accountId) return
  await queueMail(tx, moment, accountId, erasing ? lastLetter : 'wish-about-data-answered', (language) => {
    const { mail } = words(language)
    return erasing ? mail.erased : mail.answered
  })
}
