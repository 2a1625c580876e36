import { formatDay, formatFiscalYear } from '../i18n/dates.ts'
import type { OfficialDocument } from './model.ts'
import { documentWords } from './words.ts'
import type { DocumentLanguage } from './written.ts'

/** Who issues it, for which year, and of when its figures are. */
export function imprintOf(document: OfficialDocument<string>, language: DocumentLanguage): string[] {
  const w = documentWords(language)
  const days = document.asOf.map((on) => w.asOf(formatDay(language, on, on.length === 7 ? 'month' : 'long')))
  return [document.issuer, formatFiscalYear(language, document.fiscalYear), days.join(w.asOfComma)].filter(Boolean)
}
