import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { fieldId, useForm } from './form-context.ts'
import { useWords } from './page-context.ts'
import { WhoCanRead } from './who-can-read.tsx'

/** What every field takes. `value` and `message` default to those the surrounding `Form` was given for `name`. */
export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** One sentence: who can read what is written here. */
  readers?: ComponentChildren
  required?: boolean
  /** False leaves out 必須 / 任意, as in a search. */
  mark?: boolean
  value?: string
  message?: string
  id?: string
}

export type FieldState = ReturnType<typeof useField>

export function useField({ name, id = fieldId(name), value, message, hint, readers }: FieldProps, extra?: string) {
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
      'aria-invalid': found ? ('true' as const) : undefined,
    },
  }
}

type FrameProps = FieldProps & { state: FieldState; children: ComponentChildren; class?: string }

/** A label with its control, for everything that is one control. */
export function FieldFrame({ state, children, class: extra, ...field }: FrameProps) {
  return (
    <div class={classes('field', extra, state.message && 'field-check')}>
      <label class="field-label" for={state.id}>
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

export function RequirementMark({ required, mark = true }: FieldProps) {
  const words = useWords()
  if (!mark) return null
  return <span class={required ? 'mark-required' : 'mark-optional'}>{required ? words.required : words.optional}</span>
}

function FieldNotes({ hint, readers, state }: FieldProps & { state: FieldState }) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${state.id}-hint`}>
          {hint}
        </p>
      )}
      {readers && <WhoCanRead id={`${state.id}-readers`}>{readers}</WhoCanRead>}
    </>
  )
}

export function FieldMessage({ state }: { state: FieldState }) {
  const words = useWords()
  if (!state.message) return null
  return (
    <p class="field-message" id={`${state.id}-error`}>
      <span class="only-heard">{words.problemMark}</span>
      {state.message}
    </p>
  )
}
