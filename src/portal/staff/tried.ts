import type { Typed } from '#platform/web/form.ts'

/** One of the forms on the page of an entry that could not be taken as it was typed. */
export interface Tried {
  form: 'publish' | 'return' | 'confirm' | 'archive' | 'reports'
  typed: Typed
  problems: { field: string; message: string }[]
}
