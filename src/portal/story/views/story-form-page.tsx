import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { ProxyFields, registerWords } from '#register/index.ts'
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  PageHeading,
  SelectField,
  TextArea,
  TextField,
  usePage,
} from '#ui/index.ts'
import type { StoryWords } from '../story-words.ts'

interface Props {
  readers: string
  w: StoryWords
  title: string
  action: string
  back: string
  open: OpenForm
  /** Where somebody types for another: for whom. */
  people?: readonly { id: string; name: string }[] | undefined
}

export function StoryFormPage({ w, readers, title, action, back, open, people }: Props) {
  const { language } = usePage()
  return (
    <>
      <PageHeading title={title} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {people && (
          <SelectField
            name="person"
            label={w.staff.person}
            required
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField name="title" label={w.label.title} required readers={readers} />
        <TextField name="teller" label={w.label.teller} hint={w.hint.teller} required width="medium" />
        <TextArea name="contentNote" label={w.label.contentNote} hint={w.hint.contentNote} rows={3} limit={400} />
        <Disclosure summary={w.label.english} open={isSaid(open, 'titleEn', 'contentNoteEn')}>
          <TextField name="titleEn" label={w.label.title} lang="en" />
          <TextArea name="contentNoteEn" label={w.label.contentNote} rows={3} />
        </Disclosure>
        <Disclosure summary={w.label.easy} open={isSaid(open, 'titleEasy', 'contentNoteEasy')}>
          <TextField name="titleEasy" label={w.label.title} />
          <TextArea name="contentNoteEasy" label={w.label.contentNote} rows={3} />
        </Disclosure>
        {people && <ProxyFields w={registerWords(language).proxy} />}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export const isSaid = ({ form }: OpenForm, ...names: string[]) =>
  names.some((name) => (form.values[name]?.[0] ?? '') !== '')
