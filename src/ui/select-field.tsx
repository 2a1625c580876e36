import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { useWords } from './page-context.ts'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

export type SelectFieldProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  /** The first, empty line; false leaves it out. */
  empty?: string | false
}

export function SelectField({ options, empty, ...field }: SelectFieldProps) {
  const state = useField(field)
  const words = useWords()
  return (
    <FieldFrame {...field} state={state}>
      <span class="select">
        <select class="input" id={state.id} name={field.name} required={field.required} {...state.wiring}>
          {empty !== false && <option value="">{empty ?? words.chooseOne}</option>}
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup label={entry.label} key={entry.label}>
                {entry.options.map((option) => optionLine(option, state.value))}
              </optgroup>
            ) : (
              optionLine(entry, state.value)
            ),
          )}
        </select>
      </span>
    </FieldFrame>
  )
}

const optionLine = ({ value, label }: Option, chosen: string) => (
  <option value={value} selected={value === chosen} key={value}>
    {label}
  </option>
)
