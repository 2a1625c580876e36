import {
  CheckboxGroup,
  DateField,
  FieldPair,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts'
import type { ContentTable, Field } from '../resource.ts'
import { choiceLabel, fieldLabel, type Words } from '../words.ts'

interface Props {
  w: Words
  table: ContentTable
  field: Field
  labels: Record<string, string>
  options: readonly { value: string; label: string }[]
}

export function RowField({ w, table, field, labels, options }: Props) {
  if (field.kind === 'both') return <BothFields field={field} labels={labels} />
  const { name, required } = field
  const plain = { name, required, label: fieldLabel(w, table, name) }
  switch (field.kind) {
    case 'text':
      return <TextField {...plain} />
    case 'code':
      return <TextField {...plain} hint={w.codeHint} width="medium" inputMode="numeric" />
    case 'number':
      return <NumberField {...plain} />
    case 'day':
      return <DateField {...plain} />
    case 'month':
      return <TextField {...plain} hint={w.monthHint} width="medium" />
    case 'months':
      return <TextField {...plain} hint={w.monthsHint} width="medium" />
    case 'ref':
      return <SelectField {...plain} options={options} />
    case 'refs':
      return <CheckboxGroup {...plain} options={options} />
    case 'choice':
      return (
        <RadioGroup
          {...plain}
          options={field.choices.map((value) => ({ value, label: choiceLabel(w, name, value) }))}
        />
      )
  }
}

function BothFields({ field, labels }: { field: Extract<Field, { kind: 'both' }>; labels: Record<string, string> }) {
  const one = (language: 'ja' | 'en') => {
    const name = `${field.name}_${language}`
    const plain = { name, label: labels[name] ?? name, mark: false }
    return field.long ? <TextArea {...plain} rows={4} /> : <TextField {...plain} />
  }
  return (
    <FieldPair>
      {one('ja')}
      {one('en')}
    </FieldPair>
  )
}
