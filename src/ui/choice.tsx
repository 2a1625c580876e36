import type { ComponentChildren } from 'preact'
import type { FieldState } from './field-props.ts'

export type Choice = {
  value: string
  label: ComponentChildren
  description?: ComponentChildren
  /** Fields that are shown only while this choice is made. They are sent either way: the server decides what counts. */
  inside?: ComponentChildren
}

type ChoiceLineProps = {
  type: 'radio' | 'checkbox'
  name: string
  choice: Choice
  state: FieldState
  /** The first of a group carries the id of the field, so that the error summary can lead there. */
  index: number
  checked: boolean
  required?: boolean
  described?: string
}

/** One large circle or box with its label and description; the whole line can be tapped. */
export function ChoiceLine({ type, name, choice, state, index, checked, required, described }: ChoiceLineProps) {
  const id = index === 0 ? state.id : `${state.id}-${index + 1}`
  const descriptionId = choice.description ? `${id}-about` : undefined
  return (
    <div class="choice">
      <div class="choice-line">
        <input
          class="choice-input"
          type={type}
          id={id}
          name={name}
          value={choice.value}
          checked={checked}
          required={required}
          aria-describedby={[descriptionId, described].filter(Boolean).join(' ') || undefined}
          aria-invalid={type === 'checkbox' ? state.wiring['aria-invalid'] : undefined}
        />
        <label class="choice-label" for={id}>
          {choice.label}
        </label>
        {choice.description && (
          <p class="choice-about" id={descriptionId}>
            {choice.description}
          </p>
        )}
      </div>
      {choice.inside && <div class="choice-inside">{choice.inside}</div>}
    </div>
  )
}
