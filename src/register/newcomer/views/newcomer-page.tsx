import type { Contract } from '#organisations/index.ts'
import { type Double, DoublesNotice, PersonFields } from '#people/index.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { courseKinds } from '#training/index.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  FieldSet,
  Form,
  PageHeading,
  SelectField,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../coordinator-words.ts'
import { EnrolmentFields } from '../../enrolment/views/enrolment-fields.tsx'
import { ProxyFields } from '../../said/views/proxy-fields.tsx'
import { vocabulary } from '../../vocabulary-words.ts'
import type { Words as SaidWords } from '../../words.ts'

interface Props {
  w: Words
  said: SaidWords
  language: Language
  contracts: Contract[]
  coursesForEnrolment: string[]
  doubles: Double[]
  open: OpenForm
}

export function NewcomerPage({ w, said, language, contracts, coursesForEnrolment, doubles, open }: Props) {
  const n = w.newcomer
  const courses = vocabulary(language).course
  return (
    <>
      <PageHeading title={n.title} lead={n.lead} back={{ href: urls.people.index(), label: w.roster.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.people.new()} {...open.form}>
        <DoublesNotice doubles={doubles} />
        <FieldSet legend={n.person}>
          <PersonFields />
        </FieldSet>
        <FieldSet legend={n.course} hint={n.courseHint(coursesForEnrolment.join(w.listComma))}>
          <SelectField
            name="courseKind"
            label={n.label.courseKind}
            options={courseKinds.map((value) => ({ value, label: courses[value] }))}
          />
          <DateField name="completedOn" label={n.label.completedOn} />
          <TextField name="courseName" label={n.label.courseName} autocomplete="off" />
        </FieldSet>
        <FieldSet legend={n.enrolment}>
          <Checkbox name="enrolNow" label={n.enrolNow} hint={n.enrolNowHint} />
          <EnrolmentFields w={w.enrol} contracts={contracts} />
        </FieldSet>
        <ProxyFields w={said.proxy} />
        <ButtonRow>
          <Button>{n.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
