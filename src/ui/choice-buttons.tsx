import type { ComponentChildren } from 'preact'
import { fieldId } from './form-context.ts'
import { WhoCanRead } from './who-can-read.tsx'

export type ChoiceButton = { value: string; label: ComponentChildren; description?: ComponentChildren }

export type ChoiceButtonsProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** One sentence: who can read the answer. */
  readers?: ComponentChildren
  options: readonly ChoiceButton[]
  /** What was answered before. */
  current?: string
}

/** A question answered by one tap: each answer sends the form it stands in. All answers look alike on purpose. */
export function ChoiceButtons({ name, label, hint, readers, options, current }: ChoiceButtonsProps) {
  const id = fieldId(name)
  const described = [readers && `${id}-readers`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset class="choice-buttons" aria-describedby={described || undefined}>
      <legend class="field-label">{label}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {readers && <WhoCanRead id={`${id}-readers`}>{readers}</WhoCanRead>}
      <div class="choice-buttons-row">
        {options.map((option, index) => (
          <button
            type="submit"
            class="choice-button"
            id={index === 0 ? id : undefined}
            key={option.value}
            name={name}
            value={option.value}
            aria-current={option.value === current ? 'true' : undefined}
          >
            <span class="choice-button-label">{option.label}</span>
            {option.description && <span class="choice-button-about">{option.description}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
