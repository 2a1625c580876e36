import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { TaskList, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Attention } from '../rules/attention.ts'
import { words } from '../words.ts'

/** The cases of one kind, each with its day, its place and its link. */
export function AttentionList({ found, today }: { found: readonly Attention[]; today: string }) {
  const { language } = usePage()
  const w = words(language)
  const day = (on: string) => formatDay(language, on, on.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long')
  const said = ({ since, until }: Attention): string => {
    if (until) return w.until(day(until))
    return since ? w.since(day(since)) : ''
  }
  const title = ({ meeting, name }: Attention): string => {
    if (!meeting) return name || w.wish
    const when = `${day(meeting.onDay)} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}`
    return `${when}　${meeting.place}`
  }
  return (
    <TaskList
      tasks={found.map((one) => ({
        title: title(one),
        href: addressOf(one),
        state: 'waiting',
        status: said(one),
        hint: one.reference || undefined,
      }))}
    />
  )
}

function addressOf({ subject, id, kind }: Attention): string | undefined {
  switch (subject) {
    case 'request':
      return urls.requests.show({ id })
    case 'visit':
      return kind === 'place-open' ? urls.visits.stepIn({ id }) : urls.visits.show({ id })
    case 'person':
      return urls.people.show({ id })
    case 'organisation':
      return urls.organisations.show({ id })
    case 'data-wish':
      return urls.people.wishesAboutData()
    case 'nobody':
      return undefined
  }
}
