import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  FieldPair,
  FieldSet,
  Form,
  NumberField,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  usePage,
} from '#ui/index.ts'
import { courseKinds, tracks } from '../../rules.ts'
import { words as courseWords } from '../../words.ts'
import { courseAccommodations, runModes } from '../rules.ts'
import { words } from '../words.ts'

export interface Choices {
  curricula: { label: string; options: { value: string; label: string }[] }[]
  contracts: { id: string; title: string; organisationName: string }[]
  organisers: { id: string; name: string }[]
}

interface Props {
  title: string
  lead?: string
  action: string
  back: string
  open: OpenForm
  choices: Choices
  /** The curriculum of a course is chosen once; its units are changed on the page of the timetable. */
  isNew: boolean
}

export function FormPage({ title, lead, action, back, open, choices, isNew }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const kinds = courseKinds.map((value) => ({ value, label: course[value] }))
  return (
    <>
      <PageHeading title={title} lead={lead} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <FieldSet legend={w.group.what}>
          {isNew && (
            <SelectField
              name="curriculum"
              label={w.label.curriculum}
              hint={w.hint.curriculum}
              empty={w.noCurriculum}
              options={choices.curricula}
            />
          )}
          <SelectField
            name="courseKind"
            label={w.label.courseKind}
            hint={isNew ? w.hint.courseKind : undefined}
            required
            options={kinds}
          />
          <TextField name="nameJa" label={w.label.nameJa} hint={w.hint.nameJa} required />
          <TextField name="nameEn" label={w.label.nameEn} lang="en" />
          <NumberField
            name="fiscalYear"
            label={w.label.fiscalYear}
            hint={w.hint.fiscalYear}
            unit={w.unit.year}
            required
          />
          <SelectField name="requiresKind" label={w.label.requiresKind} empty={w.requires.none} options={kinds} />
        </FieldSet>
        <FieldSet legend={w.group.where}>
          <RadioGroup
            name="mode"
            label={w.label.mode}
            required
            inline
            options={runModes.map((value) => ({ value, label: w.mode[value] }))}
          />
          <TextField name="place" label={w.label.place} />
        </FieldSet>
        <FieldSet legend={w.group.who}>
          <CheckboxGroup
            name="tracks"
            label={w.label.tracks}
            required
            options={tracks.map((value) => ({ value, label: w.track[value] }))}
          />
          <NumberField name="capacity" label={w.label.capacity} hint={w.hint.capacity} unit={w.unit.people} />
          <TextField name="organiser" label={w.label.organiser} hint={w.hint.organiser} />
          <SelectField
            name="organiserAccountId"
            label={w.label.organiserAccountId}
            hint={w.hint.organiserAccountId}
            empty={w.nobody}
            options={choices.organisers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            name="contract"
            label={w.label.contract}
            empty={w.noContract}
            options={choices.contracts.map(({ id, title, organisationName }) => ({
              value: id,
              label: `${organisationName} ${title}`,
            }))}
          />
        </FieldSet>
        <FieldSet legend={w.group.apply}>
          <FieldPair>
            <DateField name="applyFromOn" label={w.label.applyFromOn} />
            <DateField name="applyUntilOn" label={w.label.applyUntilOn} hint={w.hint.applyUntilOn} />
          </FieldPair>
        </FieldSet>
        <FieldSet legend={w.group.care}>
          <CheckboxGroup
            name="accommodations"
            label={w.label.accommodations}
            options={courseAccommodations.map((value) => ({ value, label: w.accommodation[value] }))}
          />
          <TextArea name="accommodationsWords" label={w.label.accommodationsWords} hint={w.hint.accommodationsWords} />
          <RadioGroup
            name="photoRule"
            label={w.label.photoRule}
            required
            options={(['none', 'who-agrees'] as const).map((value) => ({ value, label: w.photo[value] }))}
          />
          <TextArea name="materials" label={w.label.materials} hint={w.hint.materials} />
        </FieldSet>
        <FieldSet legend={w.group.about}>
          <TextArea name="aboutJa" label={w.label.aboutJa} />
          <TextArea name="aboutEn" label={w.label.aboutEn} />
          <TextField name="questionsTo" label={w.label.questionsTo} hint={w.hint.questionsTo} />
        </FieldSet>
        <ButtonRow>
          <Button>{isNew ? w.create : w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
