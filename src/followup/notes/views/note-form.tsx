import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Form,
  type Option,
  RadioGroup,
  SelectField,
  TextArea,
  usePage,
} from '#ui/index.ts'
import { mostWords, type NoteForm, toldBy } from '../form.ts'
import { words } from '../words.ts'

interface Props {
  kind: NoteForm
  action: string
  open: OpenForm
  /** Whom one may choose, where the kind asks for a reader. */
  readers?: readonly Option[]
}

/** Who can read it stands above the box, before anybody types; so does what the box is not for. */
export function NoteFormView({ kind, action, open, readers = [] }: Props) {
  const w = words(usePage().language)
  const { heard } = w
  const { notFor, readers: audience, words: label } = w.form[kind]
  return (
    <>
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {kind === 'feelings' && (
          <SelectField name="reader" label={w.form.feelings.reader} empty={w.form.feelings.alone} options={readers} />
        )}
        {kind === 'supervision' && (
          <SelectField name="reader" label={w.form.supervision.reader} required options={readers} />
        )}
        {kind === 'told' && (
          <RadioGroup
            name="channel"
            label={w.form.told.channel}
            required
            inline
            options={toldBy.map((value) => ({ value, label: heard[value] }))}
          />
        )}
        <TextArea name="words" label={label} hint={notFor} readers={audience} required limit={mostWords} rows={7} />
        {kind === 'told' && <Checkbox name="wished" label={w.form.told.wished} required />}
        {kind === 'activity' && <Checkbox name="hostReads" label={w.form.activity.hostReads} />}
        <ButtonRow>
          <Button>{w.form.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
