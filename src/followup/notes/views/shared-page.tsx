import { ButtonRow, EmptyState, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'
import { NoteCard } from './note-card.tsx'

interface Props {
  notes: readonly ReadNote[]
  names: ReadonlyMap<string, string>
  accountId: string
  isSaved: boolean
}

export function SharedNotesPage({ notes, names, accountId, isSaved }: Props) {
  const w = words(usePage().language)
  const here = urls.going.supervision()
  const personIds = [...new Set(notes.flatMap(({ personId }) => personId ?? []))]
  return (
    <>
      <PageHeading title={w.shared.title} lead={w.shared.lead} back={{ href: urls.going.home() }} />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.person.saved}</p>
        </Notice>
      )}
      {personIds.length === 0 && <EmptyState title={w.shared.none} />}
      {personIds.map((personId) => {
        const theirs = notes.filter((note) => note.personId === personId)
        return (
          <section key={personId}>
            <h2>{names.get(personId)}</h2>
            {theirs.some(({ notebook }) => notebook === 'supervision') && (
              <ButtonRow>
                <LinkButton href={urls.going.supervise({ personId })}>{w.shared.reply}</LinkButton>
              </ButtonRow>
            )}
            {theirs.map((note) => (
              <NoteCard
                key={note.id}
                note={note}
                withdrawTo={note.authorAccountId === accountId ? here : null}
                readerAccountId={accountId}
                kind={w.notebook[note.notebook]}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}
