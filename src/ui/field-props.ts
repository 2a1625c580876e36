import type { ComponentChildren } from 'preact'

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
  /** True where the label is heard only, because its place says it to the eye. */
  quiet?: boolean
  value?: string
  message?: string
  id?: string
}

/** What a field has found out about itself. */
export type FieldState = {
  id: string
  value: string
  message?: string
  wiring: { 'aria-describedby'?: string; 'aria-invalid'?: 'true' }
}
