import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Person } from '../find-person.ts'
import { ToldLinks } from '../told/views/told-page.tsx'
import { words } from '../words.ts'
import { type ContactField, PersonFields } from './person-fields.tsx'
import { RareCharactersNotice } from './rare-characters-notice.tsx'

interface Props {
  person: Person
  typist: string
  without: readonly ContactField[]
  open: OpenForm
}

export function EditPage({ person, typist, without, open }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading
        title={w.editTitle}
        above={person.name}
        back={{ href: urls.people.show({ id: person.id }), label: person.name }}
      />
      <DraftNotice draft={open.draft} />
      <Notice kind="info">
        <p>{w.whoTypes(person.name, typist)}</p>
      </Notice>
      <RareCharactersNotice text={person.name} />
      <Form action={urls.people.edit({ id: person.id })} {...open.form}>
        <PersonFields byProxy without={without} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      <ToldLinks personId={person.id} />
    </>
  )
}
