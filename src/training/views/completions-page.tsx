import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { DataTable, EmptyState, Form, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as certificates } from '../certificate/words.ts'
import { words as evidence } from '../evidence/words.ts'
import type { Completion } from '../rules.ts'
import { words } from '../words.ts'
import { CompletionFields } from './completion-fields.tsx'

interface Props {
  person: { id: string; name: string }
  typist: string
  completions: Completion[]
  /** The completion that is being corrected, if any. */
  correcting: string | null
  open: OpenForm
  saved: boolean
}

export function CompletionsPage({ person, typist, completions, correcting, open, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const here = urls.people.completions
  return (
    <>
      <PageHeading
        title={w.title}
        above={person.name}
        lead={w.lead}
        back={{ href: urls.people.show({ id: person.id }), label: person.name }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <DataTable
        caption={w.heldTitle}
        rows={completions}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.none} />}
        columns={[
          { key: 'kind', label: w.label.courseKind, rowHeader: true, cell: (row) => w.course[row.courseKind] },
          { key: 'name', label: w.label.courseName, cell: (row) => row.courseName },
          {
            key: 'on',
            label: w.label.completedOn,
            nowrap: true,
            cell: (row) => formatDay(language, row.completedOn, 'long'),
          },
          {
            key: 'hours',
            label: w.label.hours,
            cell: (row) => (row.hours === null ? w.unknown : w.hours(String(row.hours))),
          },
          { key: 'organiser', label: w.label.organiser, cell: (row) => row.organiser },
          {
            key: 'correct',
            label: w.correct,
            hideLabel: true,
            cell: (row) => <a href={here({ id: person.id }, { correct: row.id })}>{w.correct}</a>,
          },
          {
            key: 'certificate',
            label: certificates(language).title,
            hideLabel: true,
            cell: (row) => <a href={urls.certificates.show({ id: row.id })}>{certificates(language).title}</a>,
          },
        ]}
      />
      <p>
        <a href={urls.evidence.ofPerson({ id: person.id })}>{evidence(language).own.title}</a>
      </p>
      <h2>{correcting ? w.correctTitle : w.addTitle}</h2>
      <p>{w.whoTypes(person.name, typist)}</p>
      <DraftNotice draft={open.draft} />
      <Form action={here({ id: person.id }, { correct: correcting })} {...open.form}>
        <CompletionFields />
      </Form>
      {correcting && (
        <p>
          <LinkButton href={here({ id: person.id })} kind="quiet">
            {w.cancel}
          </LinkButton>
        </p>
      )}
    </>
  )
}
