import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { FieldMessage, FieldNotes, RequirementMark } from './field-notes.tsx'
import type { FieldProps, FieldState } from './field-props.ts'
import { fieldId, useForm } from './form-context.ts'

export function useField(
  { name, id = fieldId(name), value, message, hint, readers }: FieldProps,
  extra?: string,
): FieldState {
  const form = useForm()
  const found = message ?? form.problems.find((problem) => problem.field === name)?.message
  const described = [readers && `${id}-readers`, hint && `${id}-hint`, extra, found && `${id}-error`].filter(Boolean)
  const kept = form.values[name]
  return {
    id,
    value: value ?? (typeof kept === 'string' ? kept : (kept?.[0] ?? '')),
    message: found,
    wiring: {
      'aria-describedby': described.length ? described.join(' ') : undefined,
      'aria-invalid': found ? 'true' : undefined,
    },
  }
}

type FrameProps = FieldProps & { state: FieldState; children: ComponentChildren; class?: string }

/** A label with its control, for everything that is one control. */
export function FieldFrame({ state, children, class: extra, ...field }: FrameProps) {
  return (
    <div class={classes('field', extra, state.message && 'field-check')}>
      <label class={field.quiet ? 'only-heard' : 'field-label'} for={state.id}>
        {field.label}
        <RequirementMark {...field} />
      </label>
      <FieldNotes {...field} state={state} />
      {children}
      <FieldMessage state={state} />
    </div>
  )
}

/** A legend with its controls, for everything that is several. */
export function GroupFrame({ state, children, class: extra, ...field }: FrameProps) {
  return (
    <fieldset
      class={classes('field', extra, state.message && 'field-check')}
      aria-describedby={state.wiring['aria-describedby']}
    >
      <legend class="field-label">
        {field.label}
        <RequirementMark {...field} />
      </legend>
      <FieldNotes {...field} state={state} />
      {children}
      <FieldMessage state={state} />
    </fieldset>
  )
}
