import { FieldFrame, useField } from './field.tsx'
import type { FieldProps } from './field-props.ts'

export type FileFieldProps = Omit<FieldProps, 'value'> & { accept?: string; multiple?: boolean }

/** The form around it needs `multipart`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  const state = useField(field)
  return (
    <FieldFrame {...field} state={state}>
      <input
        class="input input-file"
        type="file"
        id={state.id}
        name={field.name}
        accept={accept}
        multiple={multiple}
        required={field.required}
        {...state.wiring}
      />
    </FieldFrame>
  )
}
