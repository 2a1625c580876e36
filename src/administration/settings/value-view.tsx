import type { Language } from '#platform/i18n/catalogue.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { type CrisisLine, crisisLineIn } from '#platform/settings/crisis-line.ts'
import type { KnownSetting, SettingKind } from '#platform/settings/reference.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { CheckboxGroup, NumberField, RadioGroup, TextArea, TextField } from '#ui/index.ts'
import { boundsOf, courseKinds } from './value-form.ts'
import type { Words } from './words.ts'

/** The field of a setting, by its kind. */
export function ValueField({ w, language, known }: { w: Words; language: Language; known: KnownSetting }) {
  const { kind } = known
  if (kind === 'number') {
    const { min, max } = boundsOf(known)
    const hint = known.max === undefined ? undefined : w.bounds(String(min), String(max))
    return <NumberField name="value" label={w.label.value} hint={hint} required />
  }
  if (kind === 'text') return <TextField name="value" label={w.label.value} />
  if (kind === 'format') return <TextField name="value" label={w.label.value} hint={w.formatHint} required />
  if (kind === 'address')
    return <TextField name="value" type="url" label={w.label.value} hint={w.addressHint} required />
  if (kind === 'switch')
    return (
      <RadioGroup
        name="value"
        label={w.label.value}
        required
        inline
        options={(['1', '0'] as const).map((value) => ({ value, label: w.switched[value] }))}
      />
    )
  if (kind === 'lines') return <TextArea name="value" label={w.label.value} hint={w.linesHint} rows={6} />
  const { course } = vocabulary(language)
  return (
    <CheckboxGroup
      name="value"
      label={w.label.value}
      options={courseKinds.map((each) => ({ value: each, label: course[each] }))}
    />
  )
}

/** A stored value in words, for a list. */
export function shown(w: Words, language: Language, kind: SettingKind, value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return w.none
  const { course } = vocabulary(language)
  if (kind === 'courses')
    return listed(
      language,
      (value as (keyof typeof course)[]).map((each) => course[each]),
    )
  if (kind === 'lines')
    return listed(
      language,
      (value as CrisisLine[]).map(crisisLineIn(language)).map(({ label, tel }) => `${withoutMarkup(label)} ${tel}`),
    )
  if (kind === 'switch') return w.switched[value === 1 ? '1' : '0']
  return String(value)
}
