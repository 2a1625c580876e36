import type { Block, Cell, Heading, ListItem, Paragraph, Phrase } from './model.ts'

/** A text in both languages; without English the Japanese stands in both, as for a name. */
export const phrase = (ja: string, en: string = ja): Phrase => ({ ja, en })

export const nothing = phrase('')

/** A number as it is printed, with commas; null is unknown and says so. */
export const figure = (value: number | null): Phrase =>
  value === null ? phrase('不明', 'unknown') : phrase(value.toLocaleString('ja-JP'))

export const heading = (level: Heading['level'], text: Phrase): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: Phrase, more: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...more,
})

export const bullets = (items: readonly (Phrase | ListItem)[]): Block => ({
  kind: 'list',
  items: items.map((item) => ('text' in item ? item : { text: item })),
})

/** Items that bring their own marks: （1）, ①. */
export const marked = (items: readonly ListItem[]): Block => ({ kind: 'list', marked: true, items })

type More = Omit<Cell, 'lines'>

/** A cell of a table: one line or several. */
export const cell = (text: Phrase | readonly Phrase[], more: More = {}): Cell => ({
  lines: Array.isArray(text) ? text : [text as Phrase],
  ...more,
})

export const columnHead = (text: Phrase | readonly Phrase[], more: More = {}): Cell =>
  cell(text, { ...more, header: 'column' })

export const rowHead = (text: Phrase | readonly Phrase[], more: More = {}): Cell =>
  cell(text, { ...more, header: 'row' })

export const emptyCell = (more: More = {}): Cell => ({ lines: [], ...more })

/** A figure at the end of its cell, a number in Excel, and in words where it is unknown. */
export const numberCell = (value: number | null, more: More = {}): Cell =>
  cell(figure(value), { align: 'end', ...(value === null ? {} : { value }), ...more })
