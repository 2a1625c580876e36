import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'
import { fieldId } from './form-context.ts'
import { formatNumber, useWords } from './page-context.ts'

export type TextAreaProps = FieldProps & {
  rows?: number
  /** In characters. Said in words, counted down by the script; never enforced by the browser, so nothing is cut off. */
  limit?: number
}

/** The parser drops a line break at the very beginning of a textarea, so one more is written before it. */
export function TextArea({ rows = 5, limit, ...field }: TextAreaProps) {
  const words = useWords()
  const countId = `${field.id ?? fieldId(field.name)}-count`
  const state = useField(field, limit ? countId : undefined)
  return (
    <FieldFrame {...field} state={state}>
      <textarea class="input" id={state.id} name={field.name} rows={rows} required={field.required} {...state.wiring}>
        {/^\r?\n/.test(state.value) ? `\n${state.value}` : state.value}
      </textarea>
      {limit && (
        <p
          class="field-hint field-count"
          id={countId}
          data-count-for={state.id}
          data-limit={limit}
          data-left={words.charactersLeft}
          data-over={words.charactersOver}
        >
          {words.characterLimit(formatNumber(limit))}
        </p>
      )}
    </FieldFrame>
  )
}
