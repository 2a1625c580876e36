import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { Button, DateField, Disclosure, Form, PostButton, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as officeWords } from '../../office/words.ts'
import type { Consultation } from '../store.ts'
import type { words } from '../words.ts'

interface Props {
  w: ReturnType<typeof words>
  language: Language
  one: Consultation
  isAdviser: boolean
  open: OpenForm
}

/** Whether it may be passed on: the one who asked says so, or told the adviser. Without it nobody can press that button. */
export function ConsentPart({ w, language, one, isAdviser, open }: Props) {
  const { consent } = w
  const action = urls.advice.consent({ id: one.id })
  const { consentOn, consentByAdviser } = one
  const day = consentOn && formatDay(language, consentOn, 'long')
  return (
    <section>
      <h2>{consent.title}</h2>
      <p>{consent.about}</p>
      {day && <p>{consentByAdviser ? consent.told(day, one.adviserName) : consent.given(day)}</p>}
      {!isAdviser && (
        <PostButton action={action} fields={{ consent: day ? 'no' : 'yes' }} kind="secondary">
          {day ? consent.takeBack : consent.give}
        </PostButton>
      )}
      {isAdviser && !day && (
        <Disclosure summary={consent.record} open={open.form.problems.length > 0}>
          <Form action={action} {...open.form}>
            <DateField name="toldOn" label={consent.toldOn} required />
            <RadioGroup
              name="channel"
              label={consent.channel}
              required
              options={(['meeting', 'phone', 'paper', 'online'] as const).map((value) => ({
                value,
                label: officeWords(language).channels[value],
              }))}
            />
            <Button kind="secondary">{consent.record}</Button>
          </Form>
        </Disclosure>
      )}
    </section>
  )
}
