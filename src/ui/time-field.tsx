import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { inputType } from './input-type.ts'

/** `value` is HH:MM; anything else is shown as text, as in `DateField`. */
export function TimeField(field: FieldProps) {
  const state = useField(field)
  const native = /^(\d{2}:\d{2})?$/.test(state.value)
  return (
    <FieldFrame {...field} state={state}>
      <input
        class="input input-time"
        type={inputType(native ? 'time' : 'text')}
        id={state.id}
        name={field.name}
        value={state.value}
        required={field.required}
        autocomplete="off"
        {...state.wiring}
      />
    </FieldFrame>
  )
}
