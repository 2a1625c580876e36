import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  Form,
  HiddenField,
  NumberField,
  PageHeading,
  PostButton,
  TextField,
  TimeField,
  usePage,
} from '#ui/index.ts'
import { words } from '../words.ts'

interface FormProps {
  title: string
  action: string
  back: string
  open: OpenForm
  version: string
  /** Null where who runs it is not for the reader to change. */
  graduates: { id: string; name: string }[] | null
  cancel: string | null
}

export function MeetingFormPage({ title, action, back, open, version, graduates, cancel }: FormProps) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={title} back={{ href: back, label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <HiddenField name="version" value={version} />
        <DateField name="onDay" label={w.label.onDay} required />
        <TimeField name="startMinute" label={w.label.startMinute} />
        <TimeField name="endMinute" label={w.label.endMinute} />
        <TextField name="place" label={w.label.place} />
        <TextField name="theme" label={w.label.theme} hint={w.hint.theme} />
        {graduates && (
          <>
            <TextField name="organisedBy" label={w.label.organisedBy} />
            <CheckboxGroup
              name="organisers"
              label={w.label.organisers}
              options={graduates.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </>
        )}
        <NumberField name="came" label={w.label.came} hint={w.hint.came} />
        <NumberField name="cameFirstTime" label={w.label.cameFirstTime} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      {cancel && (
        <PostButton action={cancel} kind="quiet" fields={{ version }}>
          {w.cancel}
        </PostButton>
      )}
    </>
  )
}
