import type { ComponentChildren } from 'preact'
import { toTokyo } from '#platform/calendar.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { labelled, listed } from '#platform/i18n/punctuation.ts'
import { Card, Disclosure, PostButton, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'

interface Props {
  note: ReadNote
  /** The account that looks: its own notes need no author. */
  readerAccountId?: string
  /** Where withdrawing it leads back to; null for who may not. */
  withdrawTo: string | null
  /** The notebook, where several stand together. */
  kind?: string
  /** Who can read it, or that it is shared with the host. */
  audience?: ComponentChildren
  children?: ComponentChildren
}

/** One note: when, by whom, its words in their own lines, and the way to take it back. */
export function NoteCard({ note, readerAccountId, withdrawTo, kind, audience, children }: Props) {
  const { language } = usePage()
  const w = words(language)
  const about = note.onDay && `${formatDay(language, note.onDay, 'short')} ${note.placeName ?? ''}`
  const isOwn = note.authorAccountId === readerAccountId
  return (
    <Card
      level={3}
      title={formatDay(language, toTokyo(note.writtenAt).day, 'short')}
      above={listed(
        language,
        [kind, !isOwn && w.by(note.authorName), w.heard[note.channel], about].filter((each) => !!each).map(String),
      )}
      footer={
        (children || withdrawTo !== null) && (
          <>
            {children}
            {withdrawTo !== null && <Withdraw note={note} withdrawTo={withdrawTo} />}
          </>
        )
      }
    >
      {note.words.split(/\n+/).map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {audience && <WhoCanRead>{audience}</WhoCanRead>}
    </Card>
  )
}

function Withdraw({ note, withdrawTo }: { note: ReadNote; withdrawTo: string }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <Disclosure summary={w.withdraw}>
      <p>{w.withdrawNote}</p>
      <PostButton
        action={urls.notes.withdraw({ id: note.id })}
        kind="secondary"
        fields={{ back: withdrawTo }}
        label={labelled(language, w.withdraw, formatInstant(language, note.writtenAt))}
      >
        {w.withdraw}
      </PostButton>
    </Disclosure>
  )
}
