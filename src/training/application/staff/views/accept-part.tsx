import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Button, ButtonRow, Checkbox, Form, RadioGroup, SelectField, TextArea, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { placesLeft } from '../../rules.ts'
import { words } from '../words.ts'
import type { ShowProps } from './show-page.tsx'

/** Giving a place: who it is on record, beyond the places only knowingly, without the earlier course only with a reason. */
export function AcceptPart({ run, application, people, organisations, acceptance }: ShowProps) {
  const { language } = usePage()
  const w = words(language)
  const known = people.map(({ id, name, kana, because }) => ({
    value: id,
    label: kana ? name + inBrackets(language, kana) : name,
    description: w.accept.because(because.map((each) => w.accept.likeness[each]).join(language === 'en' ? ', ' : '、')),
  }))
  const own = application.personId ? [{ value: application.personId, label: w.accept.known }] : known
  return (
    <>
      <h2>{w.accept.title}</h2>
      <Form action={urls.applications.accept({ id: application.id })} {...acceptance.form}>
        <RadioGroup
          name="person"
          label={w.label.person}
          options={[...own, ...(application.personId ? [] : [{ value: '', label: w.accept.newPerson }])]}
        />
        {application.track === 'employer' && (
          <SelectField
            name="organisation"
            label={w.label.organisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {run.requiresKind && (
          <TextArea name="waived" label={w.label.waived} hint={w.accept.waivedHint} rows={2} limit={500} />
        )}
        {placesLeft(run) === 0 && <Checkbox name="over" label={w.accept.over(String(run.capacity))} />}
        <TextArea name="words" label={w.label.words} readers={w.readers} rows={3} limit={1000} />
        <ButtonRow>
          <Button>{w.accept.button}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
