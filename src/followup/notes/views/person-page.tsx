import type { OpenForm } from '#platform/drafts/open-form.ts'
import { EmptyState, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'
import { type AgreedLine, AgreedSteps } from './agreed-steps.tsx'
import { NoteCard } from './note-card.tsx'
import { NoteFormView } from './note-form.tsx'

interface Props {
  id: string
  name: string
  accountId: string
  notes: readonly ReadNote[]
  agreed: readonly AgreedLine[]
  open: OpenForm
  isSaved: boolean
}

export function PersonNotesPage({ id, name, accountId, notes, agreed, open, isSaved }: Props) {
  const w = words(usePage().language)
  const here = urls.people.notes({ id })
  return (
    <>
      <PageHeading
        title={w.person.title}
        above={name}
        lead={w.person.lead}
        back={{ href: urls.people.show({ id }), label: name }}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.person.saved}</p>
        </Notice>
      )}
      {(['coordination', 'activity'] as const).map((notebook) => {
        const inIt = notes.filter((note) => note.notebook === notebook)
        return (
          <section key={notebook}>
            <h2>{w.notebook[notebook]}</h2>
            {notebook === 'coordination' && <NoteFormView kind="coordination" action={here} open={open} />}
            {inIt.length === 0 && <EmptyState title={w.person.none[notebook]} />}
            {inIt.map((note) => (
              <NoteCard key={note.id} note={note} withdrawTo={note.authorAccountId === accountId ? here : null} />
            ))}
          </section>
        )
      })}
      <AgreedSteps title={w.person.agreed} agreed={agreed} />
    </>
  )
}
