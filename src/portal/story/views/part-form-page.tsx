import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  FieldPair,
  FileField,
  Form,
  NumberField,
  PageHeading,
  RadioGroup,
  TextArea,
} from '#ui/index.ts'
import { mainLabel } from '../form.ts'
import { audiences, type PartKind } from '../rules.ts'
import type { StoryWords } from '../story-words.ts'
import { isSaid } from './story-form-page.tsx'

interface Props {
  readers: string
  w: StoryWords
  kind: PartKind
  title: string
  action: string
  back: string
  open: OpenForm
  hasFile: boolean
}

export function PartFormPage({ w, readers, kind, title, action, back, open, hasFile }: Props) {
  const label = mainLabel(w, kind)
  const hint = kind === 'text' ? undefined : kind === 'picture' ? w.hint.alt : w.hint.transcript
  const rows = kind === 'text' ? 10 : 4
  return (
    <>
      <PageHeading title={title} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form} multipart={kind !== 'text'}>
        {kind !== 'text' && (
          <FileField
            name="file"
            label={w.label.file}
            hint={hasFile ? `${w.hint[kind]} ${w.hint.keepFile}` : w.hint[kind]}
            accept={accepted[kind]}
            required={!hasFile}
          />
        )}
        <TextArea name="text" label={label} hint={hint} rows={rows} required readers={readers} />
        <Disclosure summary={w.label.english} open={isSaid(open, 'textEn')}>
          <TextArea name="textEn" label={label} rows={rows} />
        </Disclosure>
        <Disclosure summary={w.label.easy} open={isSaid(open, 'textEasy')}>
          <TextArea name="textEasy" label={label} rows={rows} />
        </Disclosure>
        <RadioGroup
          name="audience"
          label={w.label.audience}
          required
          options={audiences.map((value) => ({ value, label: w.audience[value] }))}
        />
        <FieldPair>
          <DateField name="fromOn" label={w.label.fromOn} required />
          <DateField name="untilOn" label={w.label.untilOn} hint={w.hint.untilOn} />
        </FieldPair>
        <NumberField name="position" label={w.label.position} hint={w.hint.position} required />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const accepted = { picture: 'image/*', sound: 'audio/*', film: 'video/*' }
