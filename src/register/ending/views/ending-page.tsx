import type { VNode } from 'preact'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, DateField, Form, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as ownWords } from '../../words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  firstDay: string
  open: OpenForm
  ahead: (VNode | null)[]
}

export function EndingPage({ w, language, firstDay, open, ahead }: Props) {
  return (
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        back={{ href: urls.mine.home(), label: ownWords(language).home.back }}
      />
      <section>
        <h2>{w.whatHappens}</h2>
        <ul>
          {Object.values(w.happens).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {w.restInstead} <a href={urls.mine.rest()}>{w.rest}</a>
        </p>
      </section>
      {ahead}
      <DraftNotice draft={open.draft} />
      <Form action={urls.mine.ending()} {...open.form}>
        <DateField name="endsOn" label={w.endsOn} hint={w.endsOnHint} earliestOn={firstDay} required />
        <ButtonRow>
          <Button kind="secondary">{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
