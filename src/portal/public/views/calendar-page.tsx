import { addMonths } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { MonthCalendar, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addressOf } from '../../rules/asked.ts'
import { Said } from '../../views/said.tsx'
import { spanText } from '../times.ts'
import { OpenLinks } from './open-links.tsx'
import { type Found, Views } from './search-page.tsx'

export function CalendarPage({ w, place, today, asked, entries, found, month }: Found & { month: string }) {
  const { language } = usePage()
  const code = { code: place.code }
  const href = (other: string) => urls.place.calendar(code, { ...addressOf(asked), month: other })
  const shown = entries.flatMap((entry) =>
    entry.days
      .filter(({ kind, onDay }) => kind === 'date' && onDay.startsWith(month))
      .map((one) => ({
        on: one.onDay,
        title: <Said row={entry.version} name="title" />,
        href: urls.place.entry({ ...code, id: entry.id }),
        detail: spanText(language, one.fromMinute, one.toMinute),
      })),
  )
  return (
    <>
      <PageHeading title={w.calendar.title} lead={w.calendar.lead} />
      <Views w={w} place={place} asked={asked} current="calendar" />
      <MonthCalendar
        month={month}
        caption={formatDay(language, month, 'month')}
        entries={shown}
        todayOn={today}
        previousHref={href(addMonths(month, -1))}
        nextHref={href(addMonths(month, 1))}
      />
      {found > entries.length && <p>{w.onlyFirst(String(entries.length), String(found))}</p>}
      <OpenLinks w={w} place={place} query={addressOf(asked)} />
    </>
  )
}
