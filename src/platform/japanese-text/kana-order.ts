import { forComparing, hiragana } from './width.ts'

/** What a list is ordered by: kana folded so that every machine and database gives the same order. */
export const kanaOrder = (text: string): string => hiragana(forComparing(text))
