import type { Language } from '#platform/i18n/catalogue.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import type { Run } from '../run/run.queries.ts'
import { words as courseWords } from '../words.ts'
import type { AttendingUnit } from './attendance.queries.ts'
import type { Standing } from './standing.ts'
import { words } from './words.ts'

export const unitName = ({ number, titleJa, titleEn }: AttendingUnit, language: Language) =>
  words(language).unitName(String(number), (language === 'en' && titleEn) || titleJa)

/** What is still needed to complete, and what would make it possible: which units, and how many make-ups. */
export function needsInWords(standing: Standing, run: Pick<Run, 'requiresKind'>, language: Language): string[] {
  const { completing, outlook, units, requirement } = standing
  const w = words(language)
  const { outlook: say } = w
  if (completing.complete) return [say.done]
  if (completing.because === 'no-units') return [say.noUnits]
  const missed = units.filter(({ id }) => outlook.missed.includes(id)).map((unit) => unitName(unit, language))
  const course = run.requiresKind ? withoutMarkup(courseWords(language).course[run.requiresKind]) : ''
  return [
    ...(outlook.makeUpsNeeded > 0
      ? [outlook.ahead > 0 ? say.short(String(outlook.makeUpsNeeded)) : say.makeUp(String(outlook.makeUpsNeeded))]
      : []),
    ...(outlook.ahead > 0 ? [say.ahead(String(outlook.ahead))] : []),
    ...(missed.length > 0 ? [say.missing(missed.join(w.listComma))] : []),
    ...(requirement === 'missing' ? [say.requires(course)] : []),
  ]
}
