import {
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  type Option,
  PageHeading,
  PostButton,
  SelectField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReadNote } from '../reader.queries.ts'
import { words } from '../words.ts'
import { type AgreedLine, AgreedSteps } from './agreed-steps.tsx'
import { NoteCard } from './note-card.tsx'

interface Props {
  accountId: string
  notes: readonly ReadNote[]
  agreed: readonly AgreedLine[]
  staff: readonly Option[]
  isSaved: boolean
}

const sections = ['feelings', 'supervision', 'activity'] as const

export function OwnNotesPage({ accountId, notes, agreed, staff, isSaved }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.mine.title} lead={w.mine.lead} back={{ href: urls.mine.home() }} />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.mine.saved}</p>
        </Notice>
      )}
      {sections.map((notebook) => {
        const inIt = notes.filter((note) => note.notebook === notebook)
        return (
          <section key={notebook}>
            <h2>{w.notebook[notebook]}</h2>
            <p>{w.mine.lead2[notebook]}</p>
            {notebook !== 'activity' && (
              <ButtonRow>
                <LinkButton href={urls.mine.note({ notebook })}>{w.mine.write[notebook]}</LinkButton>
              </ButtonRow>
            )}
            {inIt.length === 0 && <EmptyState title={w.mine.none[notebook]} />}
            {inIt.map((note) => (
              <OwnNote key={note.id} note={note} accountId={accountId} staff={staff} />
            ))}
          </section>
        )
      })}
      <AgreedSteps title={w.mine.agreed.title} lead={w.mine.agreed.lead} agreed={agreed} saysWhoKnows />
    </>
  )
}

function OwnNote({ note, accountId, staff }: { note: ReadNote; accountId: string; staff: readonly Option[] }) {
  const w = words(usePage().language)
  const isFeelings = note.notebook === 'feelings'
  const readers = staff.filter(({ value }) => value === note.readerAccountId || note.releasedTo.includes(value))
  const names = readers.map(({ label }) => label).join(w.comma)
  const others = staff.filter((option) => !readers.includes(option))
  const isOwn = note.authorAccountId === accountId || isFeelings
  const audience = note.notebook === 'activity' ? undefined : names ? w.readBy.meAnd(names) : w.readBy.me
  return (
    <NoteCard note={note} readerAccountId={accountId} withdrawTo={isOwn ? urls.mine.notes() : null} audience={audience}>
      {isFeelings &&
        readers
          .filter(({ value }) => value !== note.readerAccountId)
          .map(({ value, label }) => (
            <PostButton
              key={value}
              kind="quiet"
              action={urls.mine.noteTakeBack({ id: note.id })}
              fields={{ account: value }}
            >
              {w.mine.release.takeBack(label)}
            </PostButton>
          ))}
      {isFeelings && others.length > 0 && (
        <Disclosure summary={w.mine.release.summary}>
          <p>{w.mine.release.lead}</p>
          <Form action={urls.mine.noteRelease({ id: note.id })}>
            <SelectField name="account" id={`account-${note.id}`} label={w.mine.release.to} required options={others} />
            <ButtonRow>
              <Button kind="secondary">{w.mine.release.save}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </NoteCard>
  )
}
