import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { inputType } from './input-type.ts'

export type FieldWidth = 'short' | 'medium' | 'full'

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'
  width?: FieldWidth
  autocomplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none'
  /** Words behind the field, such as 円 or 人. */
  unit?: ComponentChildren
  /** Shown but not open to change; the hint should say why. */
  readOnly?: boolean
  lang?: string
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', width = 'full', autocomplete, inputMode, unit, readOnly, lang, ...field } = props
  const state = useField(field)
  const input = (
    <input
      class={classes('input', `input-${width}`)}
      type={inputType(type)}
      id={state.id}
      name={field.name}
      value={type === 'password' ? undefined : state.value}
      required={field.required}
      readOnly={readOnly}
      autocomplete={autocomplete}
      inputMode={inputMode}
      spellcheck={type === 'text' ? undefined : false}
      lang={lang}
      {...state.wiring}
    />
  )
  return (
    <FieldFrame {...field} mark={readOnly ? false : field.mark} state={state}>
      {unit ? (
        <div class="input-with-unit">
          {input}
          <span>{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  )
}
