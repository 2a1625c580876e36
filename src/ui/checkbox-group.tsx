import { type Choice, ChoiceLine } from './choice.tsx'
import { GroupFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { useForm } from './form-context.ts'

export type CheckboxGroupProps = Omit<FieldProps, 'value'> & {
  options: readonly Choice[]
  values?: readonly string[]
  inline?: boolean
}

export function CheckboxGroup({ options, values, inline, ...field }: CheckboxGroupProps) {
  const state = useField(field)
  const kept = useForm().values[field.name] ?? []
  const chosen = values ?? (typeof kept === 'string' ? [kept] : kept)
  return (
    <GroupFrame {...field} state={state} class={inline ? 'choices-inline' : undefined}>
      <div class="choices">
        {options.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="checkbox"
            name={field.name}
            choice={choice}
            state={state}
            index={index}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </GroupFrame>
  )
}
