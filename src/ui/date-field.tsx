import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { inputType } from './input-type.ts'

export type DateFieldProps = FieldProps & { earliestOn?: string; latestOn?: string; autocomplete?: string }

/**
 * The browser's own date input: telephones bring their date wheel, and the value always arrives as YYYY-MM-DD.
 * A native input would show nothing for 令和8年4月1日 or 2026.4.1, which arrive from older browsers and from drafts;
 * such a value is shown in a text input instead, so that nothing written is lost. The server reads every spelling.
 */
export function DateField({ earliestOn, latestOn, autocomplete = 'off', ...field }: DateFieldProps) {
  const state = useField(field)
  const native = /^(\d{4}-\d{2}-\d{2})?$/.test(state.value)
  return (
    <FieldFrame {...field} state={state}>
      <input
        class="input input-date"
        type={inputType(native ? 'date' : 'text')}
        id={state.id}
        name={field.name}
        value={state.value}
        min={native ? earliestOn : undefined}
        max={native ? latestOn : undefined}
        required={field.required}
        autocomplete={autocomplete}
        {...state.wiring}
      />
    </FieldFrame>
  )
}
