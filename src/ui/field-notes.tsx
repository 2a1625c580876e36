import type { FieldProps, FieldState } from './field-props.ts'
import { useWords } from './page-context.ts'
import { WhoCanRead } from './who-can-read.tsx'

export function RequirementMark({ required, mark = true }: FieldProps) {
  const words = useWords()
  if (!mark) return null
  return <span class={required ? 'mark-required' : 'mark-optional'}>{required ? words.required : words.optional}</span>
}

export function FieldNotes({ hint, readers, state }: FieldProps & { state: FieldState }) {
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
