import type { Typed } from '#platform/web/form.ts'

export interface ComparedWord {
  field: string
  before: readonly string[]
  after: readonly string[]
}

/** Nobody checks these by reading them: they say where an entry belongs and which wording was opened. */
const notRead = new Set(['opened', 'organisation', 'kind'])
const text = (values: readonly string[] | undefined) => (values ?? []).join('\n').trim()
const isUnsaid = (values: readonly string[] | undefined) => ['', 'unknown'].includes(text(values))

/** Everything a wording says, in the order of its form, with what stands in its place now where one is public. */
export function comparedWords(now: Typed | null, waiting: Typed): { said: ComparedWord[]; changed: ComparedWord[] } {
  const fields = Object.keys(waiting).filter((field) => !notRead.has(field))
  const said = fields.map((field) => ({ field, before: now?.[field] ?? [], after: waiting[field] ?? [] }))
  return {
    said: said.filter(({ after }) => !isUnsaid(after)),
    changed: now ? said.filter(({ before, after }) => text(before) !== text(after)) : [],
  }
}
