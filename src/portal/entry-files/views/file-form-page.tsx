import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Disclosure,
  FileField,
  Form,
  HiddenField,
  NumberField,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { labelsFor } from '../form.ts'
import type { EntryFile } from '../rules.ts'
import { type Kind, leafletLanguages, licences } from '../rules.ts'
import type { Words } from '../words.ts'
import { Picture } from './picture.tsx'

interface Props {
  w: Words
  kind: Kind
  file: EntryFile | null
  title: string
  action: string
  entryId: string
  open: OpenForm
  isStaff: boolean
}

export function FileFormPage(props: Props) {
  const { w, kind, file, title, action, entryId, open, isStaff } = props
  const { hint } = w
  const isPicture = kind === 'picture'
  const label = labelsFor(w.label, kind)
  const l = (name: string) => label[name] ?? name
  return (
    <>
      <PageHeading title={title} back={{ href: urls.entryFiles.list({ id: entryId }), label: w.title }} />
      <DraftNotice draft={open.draft} />
      {file && isPicture && (
        <div class="entry-pictures">
          <Picture file={file} src={urls.entryFiles.content({ id: entryId, file: file.file_id })} />
        </div>
      )}
      <Form action={action} {...open.form} multipart>
        <HiddenField name="opened" value={open.form.values.opened?.[0] ?? ''} />
        <FileField
          name="file"
          label={l('file')}
          hint={file ? `${hint[kind]} ${hint.keep}` : hint[kind]}
          accept={isPicture ? 'image/jpeg,image/png,image/webp' : 'application/pdf'}
          required={!file}
        />
        {isPicture && <Checkbox name="agreed" label={l('agreed')} />}
        {!isPicture && <TextField name="title_ja" label={l('title_ja')} required />}
        {!isPicture && (
          <SelectField
            name="language"
            label={l('language')}
            required
            options={leafletLanguages.map((value) => ({ value, label: w.language[value] }))}
          />
        )}
        <TextArea
          name="alt_ja"
          label={l('alt_ja')}
          hint={isPicture ? hint.alt : hint.about}
          rows={3}
          mark={!isPicture}
        />
        {isPicture && <Checkbox name="is_decorative" label={l('is_decorative')} hint={hint.decorative} />}
        <Disclosure summary={w.inOtherWords} open={isSaid(open)}>
          {(['easy', 'en'] as const).map((language) => (
            <div key={language}>
              {!isPicture && <TextField name={`title_${language}`} label={l(`title_${language}`)} />}
              <TextArea name={`alt_${language}`} label={l(`alt_${language}`)} rows={3} />
            </div>
          ))}
        </Disclosure>
        {isPicture && (
          <RadioGroup
            name="licence"
            label={l('licence')}
            hint={hint.licence}
            options={licences.map((value) => ({ value, label: w.licence[value] }))}
          />
        )}
        <NumberField name="position" label={l('position')} hint={hint.position} required />
        {isStaff && (
          <RadioGroup
            name="channel"
            label={l('channel')}
            inline
            options={(['online', 'paper', 'phone', 'meeting'] as const).map((value) => ({
              value,
              label: w.channel[value],
            }))}
          />
        )}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const isSaid = ({ form }: OpenForm) =>
  ['title_easy', 'title_en', 'alt_easy', 'alt_en'].some((name) => form.values[name]?.[0])
