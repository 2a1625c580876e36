import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { languages } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, Form, PageHeading, RadioGroup, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../coordinator-words.ts'

interface Props {
  w: Words
  person: { id: string; name: string }
  open: OpenForm
}

export function AccountPage({ w, person, open }: Props) {
  const { title, lead, label, nameHint, language, save } = w.account
  return (
    <>
      <PageHeading
        title={title}
        above={person.name}
        lead={lead}
        back={{ href: urls.people.show({ id: person.id }), label: person.name }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.people.account({ id: person.id })} {...open.form}>
        <TextField name="name" label={label.name} hint={nameHint} required autocomplete="off" />
        <TextField name="email" label={label.email} type="email" required autocomplete="off" />
        <RadioGroup
          name="language"
          label={label.language}
          required
          inline
          options={languages.map((value) => ({ value, label: language[value] }))}
        />
        <ButtonRow>
          <Button>{save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
