import type { ComponentChildren } from 'preact'
import { WhoCanRead } from './who-can-read.tsx'

export type FieldSetProps = {
  legend: ComponentChildren
  hint?: ComponentChildren
  readers?: ComponentChildren
  children: ComponentChildren
}

/** Several fields that belong together under one heading. */
export function FieldSet({ legend, hint, readers, children }: FieldSetProps) {
  return (
    <fieldset class="field-set">
      <legend class="field-set-legend">{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      {readers && <WhoCanRead>{readers}</WhoCanRead>}
      {children}
    </fieldset>
  )
}

export const HiddenField = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)
