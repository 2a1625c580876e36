import { addMonths } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import { MonthCalendar, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type VisitState, visitState } from '../rules.ts'
import type { Words } from '../words.ts'
import type { Year } from '../year.ts'

interface Props {
  w: Words
  language: Language
  year: Year
  month: string
  today: string
}

const tones: Partial<Record<VisitState, 'planned' | 'settled' | 'quiet'>> = {
  planned: 'planned',
  'carried-out': 'settled',
  cancelled: 'quiet',
  postponed: 'quiet',
}

export function CalendarPage({ w, language, year, month, today }: Props) {
  const caption = formatDay(language, month, 'month')
  const at = { year: String(year.fiscalYear) }
  const to = (other: string) => {
    const first = `${year.fiscalYear}-04`
    return other < first || other >= addMonths(first, 12) ? undefined : urls.year.calendar(at, { month: other })
  }
  return (
    <>
      <PageHeading title={w.calendar.title(caption)} back={{ href: urls.year.ofYear(at) }} />
      <MonthCalendar
        month={month}
        caption={caption}
        todayOn={today}
        previousHref={to(addMonths(month, -1))}
        nextHref={to(addMonths(month, 1))}
        entries={year.visits
          .filter((visit) => visit.onDay.startsWith(month))
          .map((visit) => ({
            on: visit.onDay,
            title: visit.hostName,
            detail: `${formatTime(language, visit.startMinute)} ${w.state[visitState(visit, today)]}`,
            tone: tones[visitState(visit, today)],
          }))}
      />
    </>
  )
}
