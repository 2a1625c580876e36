import { formatSpan } from '#platform/i18n/dates.ts'
import type { CalendarEntry } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { leadsTo } from '../show/leads-to.ts'
import { isCovered, type ScheduleRow } from '../show/rows.ts'
import type { ShowProps } from '../show/views/show-page.tsx'
import { words } from './words.ts'

/** More than these on a day are seen in its week. */
const mostOnADay = 8

/** What stands in the month: visits with their people, and the wished dates of requests that are still open. */
export function entriesOf(props: ShowProps, rows: readonly ScheduleRow[]): CalendarEntry[] {
  const entries = rows.flatMap((row) => (isCovered(row) ? visitEntry(props, row) : dateEntries(props, row)))
  const byDay = Map.groupBy(entries, ({ on }) => on)
  return [...byDay].flatMap(([on, all]) => shortened(props, on, all))
}

function visitEntry(props: ShowProps, row: ScheduleRow): CalendarEntry[] {
  const { shown, language, w } = props
  const { slot, request, places } = row
  if (!slot) return []
  const names = places.map(({ personId }) => shown.people.get(personId) ?? w.proposal.otherContract)
  return [
    {
      on: slot.onDay,
      href: leadsTo(props, request),
      detail: formatSpan(language, slot.startMinute, slot.endMinute),
      title: (
        <>
          {shown.hosts.get(request.facts.organisationId)}
          {request.visitId && <span class="calendar-detail">{words(language).confirmed}</span>}
          <span class="calendar-detail">{names.join(language === 'en' ? ', ' : '、')}</span>
        </>
      ),
      tone: 'settled',
    },
  ]
}

function dateEntries(props: ShowProps, { request }: ScheduleRow): CalendarEntry[] {
  const { shown, language } = props
  const host = shown.hosts.get(request.facts.organisationId) ?? ''
  return request.slots.map((slot) => ({
    on: slot.onDay,
    href: leadsTo(props, request),
    detail: formatSpan(language, slot.startMinute, slot.endMinute),
    title: words(language).wished(host),
    tone: 'planned',
  }))
}

function shortened({ shown, language, filter }: ShowProps, on: string, all: CalendarEntry[]): CalendarEntry[] {
  if (all.length <= mostOnADay) return all
  const left = String(all.length - mostOnADay + 1)
  const href = urls.schedules.week({ id: shown.schedule.id }, { week: on, proposal: filter.proposal })
  return [...all.slice(0, mostOnADay - 1), { on, href, title: words(language).more(left), tone: 'quiet' }]
}
