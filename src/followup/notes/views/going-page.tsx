import { ButtonRow, EmptyState, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Accompanied } from '../../visits/rules.ts'
import { VisitLine } from '../../visits/visit-line.tsx'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'
import { NoteCard } from './note-card.tsx'

interface Props {
  visit: Accompanied
  notes: readonly ReadNote[]
  names: ReadonlyMap<string, string>
  accountId: string
  /** Deputies write down no feelings. */
  mayWriteTold: boolean
  isSaved: boolean
}

export function GoingNotesPage({ visit, notes, names, accountId, mayWriteTold, isSaved }: Props) {
  const w = words(usePage().language)
  const here = urls.going.notes({ id: visit.id })
  const activity = notes.filter(({ notebook }) => notebook === 'activity')
  const feelings = notes.filter(({ notebook }) => notebook === 'feelings')
  const withdrawTo = (note: ReadNote) => (note.authorAccountId === accountId ? here : null)
  return (
    <>
      <PageHeading
        title={w.going.title}
        above={<VisitLine visit={visit} />}
        back={{ href: urls.going.visit({ id: visit.id }) }}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.person.saved}</p>
        </Notice>
      )}
      <section>
        <h2>{w.notebook.activity}</h2>
        <ButtonRow>
          <LinkButton href={urls.going.note({ id: visit.id, notebook: 'activity' })}>{w.going.write}</LinkButton>
        </ButtonRow>
        {activity.length === 0 && <EmptyState title={w.going.none.activity} />}
        {activity.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            withdrawTo={withdrawTo(note)}
            audience={note.hostReads ? w.going.hostReads : undefined}
          />
        ))}
      </section>
      <section>
        <h2>{w.notebook.feelings}</h2>
        <p>{w.going.feelingsLead}</p>
        {mayWriteTold && (
          <ButtonRow>
            {visit.people.map(({ personId }) => (
              <LinkButton
                key={personId}
                href={urls.going.note({ id: visit.id, notebook: 'feelings' }, { person: personId })}
              >
                {w.going.writeTold(names.get(personId) ?? '')}
              </LinkButton>
            ))}
          </ButtonRow>
        )}
        {feelings.length === 0 && <EmptyState title={w.going.none.feelings} />}
        {feelings.map((note) => (
          <NoteCard key={note.id} note={note} withdrawTo={withdrawTo(note)} audience={names.get(note.personId ?? '')} />
        ))}
        <p>
          <a href={urls.going.supervision()}>{w.going.toSupervision}</a>
        </p>
      </section>
    </>
  )
}
