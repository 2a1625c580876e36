import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import type { FormProblems, FormValues } from '#ui/index.ts'
import type { ToSend } from '../../../send/to-send.ts'
import type { Words as ScheduleWords } from '../../../words.ts'
import type { Result } from '../form.ts'
import type { LoadedSend } from '../load-send.ts'
import type { Shown } from '../months.ts'
import type { Words } from '../words.ts'

export interface SendProps {
  w: Words
  of: ScheduleWords
  language: Language
  found: LoadedSend
  shown: Shown
  result: Result | null
  form: { onceKey: string; values: FormValues; problems: FormProblems }
}

export const whenOf = (language: Language, { slot }: ToSend) =>
  `${formatDay(language, slot.onDay, 'short')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`
