import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  FieldSet,
  Form,
  HiddenField,
  PageHeading,
  RadioGroup,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { teacherLinesShown } from '../../teachers/form.ts'
import type { RunUnit } from '../../units/store.ts'
import { words } from '../words.ts'

interface Props {
  run: Run
  units: readonly RunUnit[]
  open: OpenForm
}

export function TeachersPage({ run, units, open }: Props) {
  const { language } = usePage()
  const all = words(language)
  const w = all.teachers
  const { values } = open.form
  const options = units.map((unit) => ({ value: unit.id, label: `${unit.number} ${titleOf(unit)}` }))
  return (
    <>
      <PageHeading
        title={w.title}
        above={nameOf(run, language)}
        lead={w.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: nameOf(run, language) }}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.teachers({ id: run.id })} {...open.form}>
        {teacherLinesShown(values).map((n) => (
          <FieldSet key={n} legend={w.teacher(String(n))} readers={n === 1 ? w.readers : undefined}>
            {values[`id-${n}`]?.[0] && <HiddenField name={`id-${n}`} value={values[`id-${n}`]?.[0] ?? ''} />}
            <RadioGroup
              name={`part-${n}`}
              label={w.label.part}
              inline
              mark={false}
              value={values[`part-${n}`]?.[0] ?? 'expert'}
              options={(['expert', 'active-peer'] as const).map((value) => ({ value, label: w.part[value] }))}
            />
            <TextField name={`name-${n}`} label={w.label.name} mark={false} />
            <TextField name={`organisation-${n}`} label={w.label.organisation} mark={false} />
            <TextField name={`role-${n}`} label={w.label.role} mark={false} />
            <Checkbox name={`shown-${n}`} value="yes" label={w.label.shown} />
            {options.length > 0 && (
              <CheckboxGroup name={`units-${n}`} label={all.unit} mark={false} options={options} />
            )}
          </FieldSet>
        ))}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )

  function titleOf({ titleJa, titleEn }: RunUnit): string {
    return (language === 'en' && titleEn) || titleJa
  }
}
