import type { CodedProblem } from './form.ts'

/** A choice that stood in no list: nobody's, or another municipality's. Nothing chosen is fine here. */
export function notOffered(field: string, chosen: string | null, offered: readonly { id: string }[]): CodedProblem[] {
  return chosen === null || offered.some(({ id }) => id === chosen) ? [] : [{ field, code: 'not-a-choice' }]
}
