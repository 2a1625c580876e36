import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { EmptyState, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'
import { NoteCard } from './note-card.tsx'

interface Props {
  visitId: string
  meeting: { onDay: string; startMinute: number; endMinute: number; place: string }
  notes: readonly ReadNote[]
}

export function HostRecordPage({ visitId, meeting, notes }: Props) {
  const { language } = usePage()
  const w = words(language).host
  const day = formatDay(language, meeting.onDay, 'short')
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${day} ${formatSpan(language, meeting.startMinute, meeting.endMinute)}　${meeting.place}`}
        lead={w.lead}
        back={{ href: urls.hosting.visit({ id: visitId }) }}
      />
      {notes.length === 0 && <EmptyState title={w.none} />}
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} withdrawTo={null} />
      ))}
    </>
  )
}
