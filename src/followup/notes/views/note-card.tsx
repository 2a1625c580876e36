import type { ComponentChildren } from 'preact'
import { toTokyo } from '#platform/calendar.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { Card, Disclosure, PostButton, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'

interface Props {
  note: ReadNote
  /** Where withdrawing it leads back to; null for who may not. */
  withdrawTo: string | null
  /** Who can read it, or that it is shared with the host. */
  audience?: ComponentChildren
  children?: ComponentChildren
}

/** One note: when, by whom, its words in their own lines, and the way to take it back. */
export function NoteCard({ note, withdrawTo, audience, children }: Props) {
  const { language } = usePage()
  const w = words(language)
  const about = note.onDay && `${formatDay(language, note.onDay, 'short')} ${note.placeName ?? ''}`
  return (
    <Card
      level={3}
      title={formatDay(language, toTokyo(note.writtenAt).day, 'short')}
      above={[w.by(note.authorName), w.heard[note.channel], about].filter(Boolean).join('・')}
      footer={audience}
    >
      {note.words.split(/\n+/).map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {children}
      {withdrawTo !== null && (
        <Disclosure summary={w.withdraw}>
          <p>{w.withdrawNote}</p>
          <PostButton
            action={urls.notes.withdraw({ id: note.id })}
            kind="secondary"
            fields={{ back: withdrawTo }}
            label={`${w.withdraw}：${formatInstant(language, note.writtenAt)}`}
          >
            {w.withdraw}
          </PostButton>
        </Disclosure>
      )}
    </Card>
  )
}
