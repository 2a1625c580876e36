import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import type { SheetRefusal } from './reading.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const sheetWords = catalogue(ja, en)

/** Why a file could not be read and what to do, as a sentence for the person who chose it. */
export function describeSheetRefusal(language: Language, refusal: SheetRefusal): string {
  const sentence = sheetWords(language).refused[refusal.because] as (refusal: SheetRefusal) => string
  return sentence(refusal)
}
