import type { Language } from '#platform/i18n/catalogue.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import type { Reason } from '../../../../rules/finding.ts'
import type { SlotFacts } from '../../../../rules/given.ts'
import type { Words } from '../../../words.ts'
import { slotInWords } from './request-props.ts'

/** What would have to be so for a rule no longer to speak against; only for what may be talked about. */
export function ifInWords(w: Words, language: Language, { rule, figures }: Reason, slot: SlotFacts): string {
  const v = vocabulary(language)
  switch (rule) {
    case 'not-available':
    case 'exception-day':
      return w.if[rule](slotInWords(language, slot))
    case 'travel-too-long':
      return w.if[rule](String(figures.minutes))
    case 'training-level':
      return w.if[rule](v.course[figures.needed])
    case 'form-not-wished':
      return w.if[rule](v.form[figures.form])
    case 'mode-not-wished':
      return w.if[rule](v.mode[figures.mode])
    case 'overlap':
      return w.if.overlap()
    default:
      return ''
  }
}
