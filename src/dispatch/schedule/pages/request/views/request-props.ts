import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { SlotFacts } from '../../../../rules/given.ts'
import type { Words } from '../../../words.ts'
import type { ExplainedRequest } from '../load-request.ts'

export interface RequestProps {
  w: Words
  language: Language
  found: ExplainedRequest
  onceKey: string
  problem: string | null
}

export const slotInWords = (language: Language, slot: SlotFacts) =>
  `${formatDay(language, slot.onDay, 'short')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`
