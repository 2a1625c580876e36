import type { Language } from '#platform/i18n/catalogue.ts'
import type { SendRefusal } from '../offer/send-offers.ts'
import { reasonInWords } from '../rules/words.ts'
import { changedInWords } from '../standing/words.ts'
import { words } from './words.ts'

/** Why no offer was sent, for the summary above the form. */
export function refusedInWords(language: Language, refused: SendRefusal): { field: string; message: string }[] {
  const w = words(language)
  switch (refused.because) {
    case 'changed-meanwhile':
      return [{ field: '', message: changedInWords(language, refused) }]
    case 'rules':
      return refused.people.map(({ name, reasons }) => ({
        field: '',
        message: `${w.refused.rules(name, reasons.map((reason) => reasonInWords(language, reason)).join(' / '))} ${w.refused.nobodySent}`,
      }))
    case 'said-no-before':
      return refused.names.map((name) => ({
        field: '',
        message: `${w.refused.saidNoBefore(name)} ${w.refused.nobodySent}`,
      }))
    case 'unknown':
    case 'nobody-chosen':
    case 'expiry-has-passed':
      return [{ field: '', message: w.refused[refused.because] }]
    default:
      return [{ field: '', message: w.closed[refused.because] }]
  }
}
