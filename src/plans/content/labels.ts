import type { Resource } from './resource.ts'
import { fieldLabel, type Words } from './words.ts'

/** What each field of a form is called. */
export function labelsOf(w: Words, { table, fields }: Resource): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const label = fieldLabel(w, table, field.name)
      if (field.kind !== 'both') return [[field.name, label]]
      return (['ja', 'en'] as const).map((language) => [
        `${field.name}_${language}`,
        w.withLanguage(label, w.language[language]),
      ])
    }),
  )
}
