import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, Disclosure, FieldSet, Form, HiddenField, RadioGroup, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Question } from '../../kind.ts'
import { fieldIdsOf } from '../../plan.ts'
import type { FileColumn } from '../columns.ts'
import { answerField, columnField } from '../columns-form.ts'
import type { ColumnsProps } from './columns-page.tsx'

type Props = ColumnsProps & { columns: FileColumn[] }

/** For each field its column; the fields that the list does not seem to have stand folded below. */
export function MatchForm(props: Props) {
  const { w, language, batch, plan, questions, looking, values, problems } = props
  const ids = fieldIdsOf(plan)
  const isThere = (id: string) =>
    values[columnField(id)]?.[0] ||
    plan.fields[id]?.required ||
    plan.oneOf?.includes(id) ||
    problems.some(({ field }) => field === columnField(id))
  const others = ids.filter((id) => !isThere(id))
  return (
    <Form action={urls.imports.map({ id: batch.id })} values={values} problems={problems} summary={false}>
      <HiddenField name="sheet" value={String(looking.sheet)} />
      <HiddenField name="header" value={String(looking.header.line)} />
      <FieldSet legend={w.match} hint={w.matchHint}>
        <div class="field">
          <Selects {...props} ids={ids.filter(isThere)} />
        </div>
      </FieldSet>
      {others.length > 0 && (
        <Disclosure summary={w.notFound(String(others.length))}>
          <Selects {...props} ids={others} />
        </Disclosure>
      )}
      {questions.length > 0 && (
        <FieldSet legend={w.questions}>
          {questions.map((question) => (
            <Asked key={question.name} language={language} question={question} values={values} />
          ))}
        </FieldSet>
      )}
      <ButtonRow>
        <Button>{w.next}</Button>
      </ButtonRow>
    </Form>
  )
}

function Selects({ w, language, plan, columns, ids }: Props & { ids: string[] }) {
  const options = columns.map(({ index, letters, heading, values: first }) => ({
    value: String(index),
    label: w.columnOption(letters, heading || first[0] || w.noHeading),
  }))
  return (
    <div class="filter-fields">
      {ids.map((id) => (
        <SelectField
          key={id}
          name={columnField(id)}
          label={plan.fields[id]?.label(language) ?? id}
          required={plan.fields[id]?.required ?? false}
          mark={plan.fields[id]?.required ?? false}
          options={options}
          empty={w.noColumn}
        />
      ))}
    </div>
  )
}

const mostRadios = 4

function Asked({ language, question, values }: { language: Language; question: Question; values: Props['values'] }) {
  const field = {
    name: answerField(question.name),
    label: question.label(language),
    hint: question.hint?.(language),
    mark: false,
    value: values[answerField(question.name)]?.[0] ?? question.initial,
    options: question.options.map(({ value, label }) => ({ value, label: label(language) })),
  }
  return question.options.length > mostRadios ? <SelectField {...field} empty={false} /> : <RadioGroup {...field} />
}
