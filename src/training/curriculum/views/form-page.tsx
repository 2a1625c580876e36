import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  DateField,
  FieldPair,
  FieldSet,
  Form,
  NumberField,
  PageHeading,
  SelectField,
  TextField,
  usePage,
} from '#ui/index.ts'
import { courseKinds } from '../../rules.ts'
import { words as courseWords } from '../../words.ts'
import { linesShown } from '../form.ts'
import { words } from '../words.ts'
import { UnitLines } from './unit-lines.tsx'

interface Props {
  title: string
  action: string
  back: string
  open: OpenForm
}

export function FormPage({ title, action, back, open }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const kinds = courseKinds.map((value) => ({ value, label: course[value] }))
  return (
    <>
      <PageHeading title={title} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} wide {...open.form}>
        <TextField name="nameJa" label={w.label.nameJa} required />
        <TextField name="nameEn" label={w.label.nameEn} lang="en" />
        <FieldPair>
          <SelectField name="courseKind" label={w.label.courseKind} required options={kinds} />
          <SelectField name="requiresKind" label={w.label.requiresKind} options={kinds} empty="—" />
        </FieldPair>
        <FieldPair>
          <NumberField name="days" label={w.label.days} />
          <NumberField name="totalMinutes" label={w.label.totalMinutes} hint={w.hint.totalMinutes} />
        </FieldPair>
        <DateField name="validFrom" label={w.label.validFrom} required />
        <TextField name="source" label={w.label.source} hint={w.hint.source} />
        <FieldSet legend={w.units} hint={w.hint.units}>
          <p class="field-hint">{w.hint.minutes}</p>
          <UnitLines numbers={linesShown(open.form.values)} />
        </FieldSet>
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
