import type { RowToTake } from './content.ts'
import type { Part } from './reading.ts'

export const row = (resource: RowToTake['resource'], part: Part, columns: RowToTake['columns']): RowToTake => ({
  resource,
  columns,
  at: part.at,
})

/** Sentences given as a list of texts in one language, one row each. */
export const sentences = (resource: RowToTake['resource'], part: Part): RowToTake[] =>
  part.optionalList().map((each) => row(resource, each, { text_ja: '', text_en: each.text() }))

export const sentence = (resource: RowToTake['resource'], part: Part): RowToTake[] =>
  part.value === undefined ? [] : [row(resource, part, { text_ja: '', text_en: part.text() })]

/** Texts of a list, each with Japanese and English where it has them. */
export const texts = (resource: RowToTake['resource'], parts: Part[]): RowToTake[] =>
  parts.map((part) => row(resource, part, part.both('', 'text')))
