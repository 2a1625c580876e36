import { formatDay } from '#platform/i18n/dates.ts'
import type { ShownSaid } from '#register/index.ts'
import { CheckboxGroup, type Choice, SelectField, TextArea, WhoCanRead } from '#ui/index.ts'
import type { ApartLoaded } from '../load-apart.ts'
import { words } from '../words.ts'

export function ApartFields({ loaded, language }: ShownSaid<ApartLoaded>) {
  const w = words(language)
  const people = loaded.people.map(
    ({ personId, name, met }): Choice => ({
      value: personId,
      label: name ?? w.someone,
      description: met && w.met(formatDay(language, met.onDay, 'short'), met.hostName),
    }),
  )
  return (
    <>
      <WhoCanRead>{w.readers}</WhoCanRead>
      {people.length > 0 ? (
        <CheckboxGroup name="people" label={w.label.people} mark={false} options={people} />
      ) : (
        <p class="field-hint">{w.nobodyMet}</p>
      )}
      {loaded.others.length > 0 && (
        <SelectField
          name="another"
          label={w.label.another}
          mark={false}
          options={loaded.others.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      )}
      {loaded.staff.length > 0 && (
        <CheckboxGroup
          name="staff"
          label={w.label.staff}
          mark={false}
          options={loaded.staff.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextArea name="words" label={w.label.words} hint={w.wordsHint} rows={4} mark={false} />
    </>
  )
}
