import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Disclosure,
  FieldSet,
  FileField,
  Form,
  HiddenField,
  LinkButton,
  Notice,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Look } from '../public/front.ts'
import { ColourSamples } from './colour-samples.tsx'
import type { Words } from './words.ts'

interface Props {
  w: Words
  look: Look | undefined
  open: OpenForm
  isSaved: boolean
  code: string
  /** Whether the address of the installation is set, without which no domain of one's own leads here. */
  takesDomains: boolean
}

export function LookPage({ w, look, open, isSaved, code, takesDomains }: Props) {
  const { label, hint, parts } = w
  const logo = look?.logo_file_id
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        back={{ href: urls.portal.pages() }}
        actions={<LinkButton href={urls.place.home({ code })}>{w.view}</LinkButton>}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <DraftNotice draft={open.draft} />
      <p>{look?.is_open ? w.now.open : w.now.closed}</p>
      <Form action={urls.portal.look()} {...open.form} multipart>
        <HiddenField name="opened" value={open.form.values.opened?.[0] ?? ''} />
        <FieldSet legend={parts.name}>
          <TextField name="name_ja" label={label.name_ja} required />
          <TextArea name="lead_ja" label={label.lead_ja} hint={hint.lead} rows={2} />
          <TextArea name="contact_ja" label={label.contact_ja} hint={hint.contact} rows={2} />
          <Disclosure summary={w.more}>
            {(['easy', 'en'] as const).map((language) => (
              <div key={language}>
                <TextField name={`name_${language}`} label={label[`name_${language}`]} hint={hint.name} />
                <TextArea name={`lead_${language}`} label={label[`lead_${language}`]} hint={hint.lead} rows={2} />
                <TextArea name={`contact_${language}`} label={label[`contact_${language}`]} rows={2} />
              </div>
            ))}
          </Disclosure>
        </FieldSet>
        <FieldSet legend={parts.look}>
          <TextField name="key_colour" label={label.key_colour} hint={hint.colour} width="short" />
          <ColourSamples w={w} chosen={look?.key_colour ?? null} />
          {logo && (
            <p>
              {w.logoNow} <img class="brand-logo" src={urls.place.logo({ code, id: logo })} alt="" height={40} />
            </p>
          )}
          <FileField name="logo" label={label.logo} hint={hint.logo} accept="image/png,image/jpeg,image/webp" />
          <TextField name="logo_alt" label={label.logo_alt} hint={hint.logoAlt} />
          {logo && <Checkbox name="no_logo" value="yes" label={label.no_logo} />}
        </FieldSet>
        <FieldSet legend={parts.address}>
          <TextField name="domain" label={label.domain} hint={takesDomains ? hint.domain : hint.noDomain} />
        </FieldSet>
        <RadioGroup
          name="is_open"
          label={parts.open}
          hint={hint.open}
          required
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.open[value] }))}
        />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
