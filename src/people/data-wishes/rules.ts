export const wishKinds = ['correction', 'deletion'] as const
export type WishKind = (typeof wishKinds)[number]

export const wishAnswers = ['done', 'partly', 'kept-by-law'] as const
export type WishAnswer = (typeof wishAnswers)[number]

export interface DataWish {
  id: string
  personId: string
  kind: WishKind
  words: string
  askedAt: string
  answeredAt: string | null
  answer: WishAnswer | null
  answerWords: string
}

export const isOpen = (wish: Pick<DataWish, 'answeredAt'>): boolean => wish.answeredAt === null

export type AnswerRefusal = 'already-answered' | 'words-needed' | 'not-confirmed'

/** Anything but doing what was asked is explained in words, and a deletion cannot be taken back. */
export function mayAnswer(
  wish: Pick<DataWish, 'kind' | 'answeredAt'>,
  given: { answer: WishAnswer; words: string; confirmed: boolean },
): { answer: true } | { answer: false; because: AnswerRefusal } {
  if (!isOpen(wish)) return { answer: false, because: 'already-answered' }
  if (given.answer !== 'done' && given.words === '') return { answer: false, because: 'words-needed' }
  if (erases(wish, given.answer) && !given.confirmed) return { answer: false, because: 'not-confirmed' }
  return { answer: true }
}

/** Only a wish for deletion that is granted erases anything. */
export const erases = (wish: Pick<DataWish, 'kind'>, answer: WishAnswer): boolean =>
  wish.kind === 'deletion' && answer === 'done'
