import type { Day, Month } from '../calendar.ts'

/** A text with its official Japanese wording and an English rendering. Plain: never markup. */
export interface Phrase {
  ja: string
  en: string
}

/**
 * An official document before it is drawn: plain data, so that it can be kept, compared and drawn again as HTML, PDF/UA
 * and Excel. `T` is `Phrase` as it is built and `string` once it is written in one language (`writtenIn`).
 */
export interface OfficialDocument<T = Phrase> {
  title: T
  subtitle?: T
  /** The body that issues it. */
  issuer: T
  fiscalYear: number
  /** The days or months that its figures are of. */
  asOf: readonly (Day | Month)[]
  /** Top right: meeting, number of the material, date. */
  corner?: readonly T[]
  /** Printed at the end, each after ※. */
  notes: readonly T[]
  orientation: Orientation
  /** The first page on one sheet of A4 where letters of at least this part of their size allow it, as 0.8. */
  leastSize?: number
  blocks: readonly Block<T>[]
}

export type Orientation = 'portrait' | 'landscape'

export type Block<T = Phrase> =
  | Heading<T>
  | Paragraph<T>
  | List<T>
  | Table<T>
  | Box<T>
  | Columns<T>
  | Steps<T>
  | Chart<T>
  | PageStart<T>

/** The title of the document is level 1; no level is skipped. */
export interface Heading<T = Phrase> {
  kind: 'heading'
  level: 2 | 3 | 4
  text: T
}

export interface Paragraph<T = Phrase> {
  kind: 'paragraph'
  text: T
  id?: string
  /** `lead` opens a document, `note` is small print. */
  tone?: 'lead' | 'note'
}

export interface List<T = Phrase> {
  kind: 'list'
  ordered?: boolean
  /** The items bring their own marks, such as （1） or ①. */
  marked?: boolean
  items: readonly ListItem<T>[]
}
export interface ListItem<T = Phrase> {
  text: T
  id?: string
  strong?: boolean
  items?: readonly ListItem<T>[]
}

export interface Table<T = Phrase> {
  kind: 'table'
  /** Says what the table is about; heard, and seen unless hidden. */
  caption: T
  hideCaption?: boolean
  /** Relative widths of the columns; equal where none are given. */
  widths?: readonly number[]
  head: readonly Row<T>[]
  body: readonly Row<T>[]
  foot?: readonly Row<T>[]
  /** Small type for many columns. */
  dense?: boolean
}
export type Row<T = Phrase> = readonly Cell<T>[]

export interface Cell<T = Phrase> {
  /** One under the other; no line is an empty cell. */
  lines: readonly T[]
  /** By this the cell is compared and named in a fault: `4.①.target`. Never the same twice in a document. */
  id?: string
  header?: 'column' | 'row'
  columns?: number
  rows?: number
  bullets?: boolean
  align?: 'start' | 'center' | 'end'
  strong?: boolean
  /** Written downward, as a name above a narrow column. */
  vertical?: boolean
  /** The number that Excel gets instead of the words. */
  value?: number
}

export interface Box<T = Phrase> {
  kind: 'box'
  title?: T
  tone?: 'plain' | 'key'
  blocks: readonly Block<T>[]
}

/** Side by side on paper and on wide screens, read one after the other. */
export interface Columns<T = Phrase> {
  kind: 'columns'
  widths?: readonly number[]
  columns: readonly (readonly Block<T>[])[]
}

/** Boxes joined by arrows: what became what. */
export interface Steps<T = Phrase> {
  kind: 'steps'
  items: readonly { text: T; id?: string; strong?: boolean }[]
}

/** Bars with the same numbers as a table. A value of null is unknown, which differs from zero. */
export interface Chart<T = Phrase> {
  kind: 'chart'
  id: string
  title: T
  /** The finding in words, read instead of the picture. */
  description: T
  unit: T
  /** What the groups are: 年度, 項目. */
  groupHeading: T
  /** One name for each value of a group; several are laid end to end where `stacked`, else under each other. */
  series: readonly T[]
  stacked?: boolean
  groups: readonly { label: T; values: readonly (number | null)[] }[]
}

/** A new page on paper and a new sheet in Excel. */
export interface PageStart<T = Phrase> {
  kind: 'page'
  name: T
  orientation?: Orientation
}
