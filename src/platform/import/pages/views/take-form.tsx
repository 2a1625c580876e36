import { Button, ButtonRow, Checkbox, Form, Notice, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { countsOf, openRows } from '../../batch/assess.ts'
import { namesakeRows } from '../../batch/take-list.ts'
import { anew, type ImportedRow, type Verdict, type WeighedRow } from '../../kind.ts'
import { whoField } from '../who-field.ts'
import type { PreviewProps } from './preview-page.tsx'

/** The choices that only a person can make, and the button that takes the whole list. */
export function TakeForm(props: PreviewProps) {
  const { w, language, batch, kind, assessment, open } = props
  const counts = countsOf(assessment)
  const coming = counts.add + counts.complete + counts.ask
  const asked = openRows(assessment).filter(({ verdict }) => verdict.likely)
  const namesakes = namesakeRows(assessment).length
  return (
    <Form action={urls.imports.take({ id: batch.id })} {...open.form} summary={false}>
      {asked.length > 0 && (
        <>
          <Notice kind="warning" title={w.likely[kind.about].title}>
            <p>{w.likely[kind.about].lead}</p>
          </Notice>
          {namesakes > 1 && <Checkbox name="trust" label={w.sameNamed(String(namesakes))} />}
          {asked.map((row) => (
            <Choice key={row.line} {...props} row={row} />
          ))}
        </>
      )}
      {coming === 0 && <p>{w.nothingNew}</p>}
      <ButtonRow>
        <Button>{coming === 0 ? w.takeNone : w.take(kind.count(language, coming))}</Button>
      </ButtonRow>
    </Form>
  )
}

function Choice({ w, language, kind, row }: PreviewProps & { row: WeighedRow<ImportedRow, Verdict> }) {
  const { likely = [], mayBeNew } = row.verdict
  const options = likely.map((each) => ({ value: each.id, label: w.same(each.inWords(language)) }))
  return (
    <RadioGroup
      name={whoField(row.line)}
      label={w.likelyLabel(String(row.line), kind.nameOf(row.value))}
      options={mayBeNew ? [...options, { value: anew, label: w.likely[kind.about].another }] : options}
      mark={false}
    />
  )
}
