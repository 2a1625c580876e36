import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Choices, type Common, ScopeFields } from './scope-fields.tsx'

export function NewAccountPage({ w, language, open, choices }: Common & { open: OpenForm; choices: Choices }) {
  return (
    <>
      <PageHeading title={w.new} back={{ href: urls.accounts.index(), label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.accounts.new()} {...open.form}>
        <TextField name="name" label={w.label.name} required />
        <TextField name="email" label={w.label.email} type="email" required />
        <ScopeFields w={w} language={language} choices={choices} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
