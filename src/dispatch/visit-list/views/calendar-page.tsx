import { addMonths } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatTime } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { type CalendarEntry, LinkButton, MonthCalendar, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { visitWords } from '../../visit/words.ts'
import type { ListedVisit, listOpenDates } from '../visit-list.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  month: string
  visits: readonly ListedVisit[]
  openDates: Awaited<ReturnType<typeof listOpenDates>>
}

export function CalendarPage({ w, language, today, month, visits, openDates }: Props) {
  return (
    <>
      <PageHeading
        title={w.calendarTitle}
        actions={<LinkButton href={urls.visits.index({ month })}>{w.toList}</LinkButton>}
      />
      <MonthCalendar
        month={month}
        caption={formatDay(language, month, 'month')}
        entries={[...visits.map((visit) => visitEntry(language, visit)), ...openDates.map(dateEntry(w, language))]}
        todayOn={today}
        previousHref={urls.visits.calendar({ month: addMonths(month, -1) })}
        nextHref={urls.visits.calendar({ month: addMonths(month, 1) })}
      />
      <p>{w.legend}</p>
    </>
  )
}

const visitEntry = (language: Language, visit: ListedVisit): CalendarEntry => ({
  on: visit.onDay,
  title: visit.change
    ? visit.hostName + inBrackets(language, visitWords(language).state[visit.change])
    : visit.hostName,
  href: urls.visits.show({ id: visit.id }),
  detail: formatTime(language, visit.startMinute),
  tone: visit.change ? 'quiet' : 'settled',
})

const dateEntry =
  (w: Words, language: Language) =>
  (date: Props['openDates'][number]): CalendarEntry => ({
    on: date.onDay,
    title: w.wished(date.hostName),
    href: urls.requests.show({ id: date.requestId }),
    detail: formatTime(language, date.startMinute),
    tone: 'planned',
  })
