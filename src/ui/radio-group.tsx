import { type Choice, ChoiceLine } from './choice.tsx'
import { GroupFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'

export type RadioGroupProps = FieldProps & { options: readonly Choice[]; inline?: boolean }

export function RadioGroup({ options, inline, ...field }: RadioGroupProps) {
  const state = useField(field)
  return (
    <GroupFrame {...field} state={state} class={inline ? 'choices-inline' : undefined}>
      <div class="choices">
        {options.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            name={field.name}
            choice={choice}
            state={state}
            index={index}
            checked={choice.value === state.value}
            required={field.required}
          />
        ))}
      </div>
    </GroupFrame>
  )
}
