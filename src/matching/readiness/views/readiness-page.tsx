import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { modes } from '#register/vocabulary.ts'
import {
  Button,
  CheckboxGroup,
  Form,
  NumberField,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { words as officeWords } from '../../office/words.ts'
import { weekParts } from '../../rules/times.ts'
import { ages, companies, genders, tongues } from '../../vocabulary.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import { words } from '../words.ts'

interface Props {
  language: Language
  isPeer: boolean
  isProxy: boolean
  action: string
  back: string
  open: OpenForm
  before: { held: number; atOnce: number } | null
}

export function ReadinessPage({ language, isPeer, isProxy, action, back, open, before }: Props) {
  const w = words(language)
  const m = vocabularyWords(language)
  const v = vocabularyWithReadings(language)
  const { channels } = officeWords(language)
  const choices = (values: readonly string[], names: Record<string, string>) =>
    values.map((value) => ({ value, label: names[value] ?? value }))
  return (
    <>
      <PageHeading
        title={isPeer ? w.title : w.hostTitle}
        lead={isProxy ? w.proxy : isPeer ? w.lead : w.hostLead}
        back={{ href: back }}
      />
      {before && <p>{w.held(String(before.held), String(before.atOnce))}</p>}
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {isProxy && (
          <RadioGroup
            name="channel"
            label={w.channel}
            required
            options={(['phone', 'meeting', 'paper'] as const).map((value) => ({ value, label: channels[value] }))}
          />
        )}
        <NumberField name="atOnce" label={w.label.atOnce} hint={w.hint.atOnce} required />
        <CheckboxGroup name="companies" label={w.label.companies} options={choices(companies, m.offer)} />
        <TextArea
          name="intro"
          label={w.label.intro}
          hint={w.hint.intro}
          readers={w.introReaders}
          rows={4}
          limit={600}
        />
        {isPeer && <TextField name="called" label={w.label.called} hint={w.hint.called} />}
        <CheckboxGroup name="tongues" label={w.label.tongues} inline options={choices(tongues, m.tongue)} />
        {!isPeer && (
          <>
            <CheckboxGroup name="modes" label={w.label.modes} inline options={choices(modes, v.mode)} />
            <CheckboxGroup
              name="times"
              label={w.label.times}
              hint={w.hint.times}
              options={choices(weekParts, m.weekPart)}
            />
          </>
        )}
        {isPeer && (
          <>
            <p>{w.fromRegister}</p>
            <CheckboxGroup
              name="wishGenders"
              label={w.label.wishGenders}
              readers={w.readers}
              inline
              options={choices(genders, m.gender)}
            />
            <CheckboxGroup name="wishAges" label={w.label.wishAges} inline options={choices(ages, m.age)} />
            <SelectField name="ownGender" label={w.label.ownGender} options={choices(genders, m.gender)} />
            <SelectField name="ownAge" label={w.label.ownAge} options={choices(ages, m.age)} />
          </>
        )}
        <Button>{w.save}</Button>
      </Form>
    </>
  )
}
