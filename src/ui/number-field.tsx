import { TextField, type TextFieldProps } from './text-field.tsx'

export type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'>

/**
 * A text input with the numeric keyboard: a native number input drops 全角 digits without a word and changes its
 * value under the mouse wheel. The server reads １２, 12 and 1,200.
 */
export function NumberField({ width = 'short', autocomplete = 'off', ...props }: NumberFieldProps) {
  return <TextField {...props} width={width} autocomplete={autocomplete} inputMode="numeric" />
}
