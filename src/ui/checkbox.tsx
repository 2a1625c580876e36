import { ChoiceLine } from './choice.tsx'
import { classes } from './classes.ts'
import { useField } from './field.tsx'
import { FieldMessage, RequirementMark } from './field-notes.tsx'
import type { FieldProps } from './field-props.ts'
import { useForm } from './form-context.ts'
import { WhoCanRead } from './who-can-read.tsx'

export type CheckboxProps = Omit<FieldProps, 'value'> & { value?: string; checked?: boolean }

/** One box to tick, such as a consent. `value` is what is sent when it is ticked (`yes` unless told). */
export function Checkbox({ value = 'yes', checked, label, mark = false, ...rest }: CheckboxProps) {
  const { hint, ...field } = rest
  const state = useField({ ...field, label })
  const kept = useForm().values[field.name]
  const ticked = checked ?? (kept === value || (Array.isArray(kept) && kept.includes(value)))
  const marked = (
    <>
      {label}
      <RequirementMark {...field} label={label} mark={mark} />
    </>
  )
  return (
    <div class={classes('field', state.message && 'field-check')}>
      {field.readers && <WhoCanRead id={`${state.id}-readers`}>{field.readers}</WhoCanRead>}
      <ChoiceLine
        type="checkbox"
        name={field.name}
        choice={{ value, label: marked, description: hint }}
        state={state}
        index={0}
        checked={ticked}
        required={field.required}
        described={state.wiring['aria-describedby']}
      />
      <FieldMessage state={state} />
    </div>
  )
}
