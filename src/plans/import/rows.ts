import type { RowToTake } from './content.ts'
import type { Part } from './reading.ts'

export const row = (resource: RowToTake['resource'], part: Part, columns: RowToTake['columns']): RowToTake => ({
  resource,
  columns,
  at: part.at,
})

/** Sentences, one row each: an English text, or a text in both languages. */
export const sentences = (resource: RowToTake['resource'], part: Part): RowToTake[] =>
  part.optionalList().map((each) => row(resource, each, textOf(each)))

export const sentence = (resource: RowToTake['resource'], part: Part): RowToTake[] =>
  part.value === undefined ? [] : [row(resource, part, textOf(part))]

const textOf = (part: Part) =>
  typeof part.value === 'object' ? part.both('', 'text') : { text_ja: '', text_en: part.text() }

/** Texts of a list, each with Japanese and English where it has them. */
export const texts = (resource: RowToTake['resource'], parts: Part[]): RowToTake[] =>
  parts.map((part) => row(resource, part, part.both('', 'text')))
