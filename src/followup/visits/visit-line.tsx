import { placeLine } from '#dispatch/index.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { usePage } from '#ui/index.ts'
import type { VisitPlace } from './rules.ts'

type When = Pick<VisitPlace, 'onDay' | 'startMinute' | 'endMinute'>

/** Day, time and place in one line, as it stands above titles. */
export function VisitLine({ visit }: { visit: When & Pick<VisitPlace, 'hostName' | 'placeName'> }) {
  const { language } = usePage()
  return (
    <>
      {formatDay(language, visit.onDay, 'short')} {formatSpan(language, visit.startMinute, visit.endMinute)}
      {'　'}
      {placeLine(visit)}
    </>
  )
}
