import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { SummaryList } from '#ui/index.ts'
import type { Shown } from '../../introduction/shown.ts'
import { stepWords } from '../step-words.ts'

/** Of what is over there are the days, and no word of the other side any more. */
export function OverDays({ language, shown }: { language: Language; shown: Shown }) {
  if (!shown.overOn) return null
  const { introducedOn, overOn } = stepWords(language).over
  const day = (on: string) => formatDay(language, on, 'long')
  return (
    <SummaryList
      items={[
        { label: introducedOn, value: day(shown.introducedOn) },
        { label: overOn, value: day(shown.overOn) },
      ]}
    />
  )
}
