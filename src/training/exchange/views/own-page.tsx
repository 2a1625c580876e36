import { formatDay } from '#platform/i18n/dates.ts'
import { Card, CardGrid, EmptyState, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Meeting } from '../store.ts'
import { timeOf } from '../time-of-meeting.ts'
import { words } from '../words.ts'

export function OwnPage({ meetings, personId, saved }: { meetings: Meeting[]; personId: string; saved: boolean }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={w.title} lead={w.own.lead} back={{ href: urls.mine.home() }} />
      {saved && <Notice kind="success" announce title={w.saved} />}
      {meetings.length === 0 && <EmptyState title={w.own.none} />}
      <CardGrid>
        {meetings.map((meeting) => (
          <Card key={meeting.id} title={formatDay(language, meeting.onDay, 'long')} above={meeting.theme}>
            <p>{timeOf(language, meeting)}</p>
            <p>{meeting.place}</p>
            {meeting.organisers.some(({ id }) => id === personId) && (
              <>
                <p>{w.own.yours}</p>
                <LinkButton href={urls.mine.exchangeEdit({ id: meeting.id })}>{w.own.edit}</LinkButton>
              </>
            )}
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
