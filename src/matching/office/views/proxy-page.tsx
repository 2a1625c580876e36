import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { languages } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, DateField, Form, PageHeading, RadioGroup } from '#ui/index.ts'
import type { SeekingKnown } from '../../seeking/known.ts'
import { AllFields } from '../../seeking/views/fields.tsx'
import { words } from '../words.ts'

interface Props {
  known: SeekingKnown
  open: OpenForm
  action: string
  back: string
}

export function ProxyPage({ known, open, action, back }: Props) {
  const { w, language } = known
  const { channels } = words(language)
  return (
    <>
      <PageHeading title={w.proxy.title} lead={w.proxy.lead} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <RadioGroup
          name="channel"
          label={w.proxy.channel}
          required
          options={(['phone', 'paper', 'meeting'] as const).map((value) => ({ value, label: channels[value] }))}
        />
        <RadioGroup
          name="language"
          label={w.proxy.language}
          hint={w.proxy.languageHint}
          required
          options={languages.map((value) => ({ value, label: w.proxy.languages[value] }))}
        />
        <DateField name="receivedOn" label={w.proxy.receivedOn} required />
        <AllFields known={known} />
        <ButtonRow>
          <Button>{w.proxy.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
