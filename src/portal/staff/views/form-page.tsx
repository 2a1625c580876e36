import type { Area } from '#organisations/index.ts'
import { areaName } from '#organisations/index.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { weekdayNames } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  FieldColumns,
  FieldSet,
  Form,
  HiddenField,
  Notice,
  NumberField,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { accessibilityFeatures, entryKinds, knownOrNot, type SaidText } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import { labelOf } from './compared-words.tsx'
import { OtherWords } from './other-words.tsx'

interface Props {
  w: Words
  id: string | null
  open: OpenForm
  both: { field: string; theirs: string }[] | null
  areas: Area[]
  hosts: { id: string; name: string }[]
  isStaff: boolean
  weekdays: readonly number[]
}

export function FormPage(props: Props) {
  const { w, id, open, both, areas, hosts, isStaff } = props
  const { language } = usePage()
  const s = w.staff
  const l = (name: string) => s.label[name] ?? name
  const opened = String(open.form.values.opened?.[0] ?? '')
  const threeWays = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: s.known[value] }))
  return (
    <>
      <PageHeading title={id ? s.change : s.add} back={{ href: id ? urls.portal.show({ id }) : urls.portal.index() }} />
      <DraftNotice draft={open.draft} />
      {both && (
        <Notice kind="warning" title={s.conflict} announce>
          <p>{both.length ? s.conflictLead : s.taken}</p>
          <ul>
            {both.map(({ field, theirs }) => (
              <li key={field}>
                {labelOf(w, language, field)} – {s.theirs}: {theirs}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={id ? urls.portal.edit({ id }) : urls.portal.new()} {...open.form} wide>
        {id && <HiddenField name="opened" value={opened} />}
        <FieldSet legend={s.sections.what}>
          {!id && (
            <SelectField
              name="kind"
              label={l('kind')}
              required
              options={entryKinds.map((kind) => ({ value: kind, label: w.kind[kind] }))}
            />
          )}
          <JapaneseWords w={w} name="title" required hint={s.hint.title} />
          <TextField name="title_kana" label={l('title_kana')} />
          <JapaneseWords w={w} name="summary" />
          <JapaneseWords w={w} name="body" long hint={s.markdownHint} />
          <JapaneseWords w={w} name="audience" />
          <TextField name="organiser_ja" label={l('organiser')} />
          {isStaff && !id && (
            <SelectField
              name="organisation"
              label={l('organisation')}
              options={hosts.map((host) => ({ value: host.id, label: host.name }))}
            />
          )}
        </FieldSet>
        <FieldSet legend={s.sections.when}>
          <p class="field-hint">{s.hint.hours}</p>
          <FieldColumns>
            {props.weekdays.map((weekday) => (
              <TextField
                key={weekday}
                name={`hours_${weekday}`}
                label={weekdayNames(language)[weekday] ?? ''}
                mark={false}
              />
            ))}
          </FieldColumns>
          <JapaneseWords w={w} name="hours_note" />
          <RadioGroup
            name="closed_on_holidays"
            label={l('closed_on_holidays')}
            inline
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: s.holidays[value] }))}
          />
          <TextArea name="dates" label={l('dates')} hint={s.hint.dates} rows={4} />
          <TextArea name="days" label={l('days')} hint={s.hint.days} rows={4} />
        </FieldSet>
        <FieldSet legend={s.sections.where}>
          <TextField name="place_name_ja" label={l('place_name')} />
          <SelectField
            name="area"
            label={l('area')}
            options={areas.map((area) => ({ value: area.id, label: areaName(area, language) }))}
          />
          <TextField name="address" label={l('address')} />
          <FieldColumns>
            <TextField name="latitude" label={l('latitude')} hint={s.hint.position} width="medium" />
            <TextField name="longitude" label={l('longitude')} width="medium" />
          </FieldColumns>
          <JapaneseWords w={w} name="access" />
          <TextField name="online_url" label={l('online_url')} type="url" />
        </FieldSet>
        <FieldSet legend={s.sections.how}>
          {knownOrNot.map((name) => (
            <RadioGroup key={name} name={name} label={l(name)} options={threeWays} inline />
          ))}
          <JapaneseWords w={w} name="entering" />
          <JapaneseWords w={w} name="surroundings" />
          <JapaneseWords w={w} name="cost" />
          <CheckboxGroup
            name="features"
            label={l('features')}
            options={accessibilityFeatures.map((value) => ({ value, label: w.feature[value] }))}
          />
          <JapaneseWords w={w} name="accessibility" />
        </FieldSet>
        <FieldSet legend={s.sections.contact}>
          <JapaneseWords w={w} name="apply" />
          <DateField name="apply_until_on" label={l('apply_until_on')} />
          <NumberField name="capacity" label={l('capacity')} />
          <TextField name="contact_name" label={l('contact_name')} />
          <TextField name="contact_phone" label={l('contact_phone')} type="tel" />
          <TextField name="contact_email" label={l('contact_email')} type="email" />
          <TextField name="url" label={l('url')} type="url" />
          {isStaff && (
            <RadioGroup
              name="channel"
              label={l('channel')}
              inline
              options={(['online', 'paper', 'phone', 'meeting'] as const).map((value) => ({
                value,
                label: s.channel[value],
              }))}
            />
          )}
        </FieldSet>
        <OtherWords w={w} form={open.form} />
        <ButtonRow>
          <Button>{both ? s.saveAnyway : s.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** A text as it is always asked for: in Japanese. Its other languages follow at the end of the form. */
function JapaneseWords({ w, name, required, long, hint }: WordsProps) {
  const field = { name: `${name}_ja`, label: w.staff.label[name] ?? name, required, hint }
  return long ? <TextArea {...field} rows={6} /> : <TextField {...field} />
}

interface WordsProps {
  w: Words
  name: SaidText
  required?: boolean
  long?: boolean
  hint?: string
}
