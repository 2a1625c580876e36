import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, LinkButton, Notice, PageHeading, RadioGroup, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Published } from '../../published/published.ts'
import { Said } from '../../views/said.tsx'
import { reportSubjects } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'

export function WrongPage({ w, code, entry, open }: { w: Words; code: string; entry: Published; open: OpenForm }) {
  const names = { code, id: entry.id }
  return (
    <>
      <PageHeading
        title={w.wrong.title}
        above={<Said row={entry.version} name="title" />}
        back={{ href: urls.place.entry(names) }}
        lead={w.wrong.lead}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.place.wrong(names)} {...open.form}>
        <RadioGroup
          name="about"
          label={w.wrong.about}
          required
          options={reportSubjects.map((value) => ({ value, label: w.wrong.subject[value] }))}
        />
        <TextArea name="words" label={w.wrong.words} hint={w.wrong.wordsHint} readers={w.wrong.readers} limit={1000} />
        <ButtonRow>
          <Button>{w.wrong.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export function SaidPage({ w, back }: { w: Words; back: string }) {
  return (
    <>
      <PageHeading title={w.wrong.said} />
      <Notice kind="success" announce>
        <p>{w.wrong.saidLead}</p>
      </Notice>
      <ButtonRow>
        <LinkButton href={back}>{w.wrong.back}</LinkButton>
      </ButtonRow>
    </>
  )
}
