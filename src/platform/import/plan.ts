import type { Day } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Cell } from '#platform/sheets/sheet.ts'
import type { CellDoubt, CellFault } from './fault.ts'

/**
 * A slice's import as data: which fields a list may bring, under which headings offices have them, and how a cell of
 * each is read. A row is what the fields give together; what is read of it must be plain JSON (days and instants as
 * strings), so that it can be kept between pages.
 */
export interface ImportPlan<Row extends object> {
  /** Names the import in stored drafts and events: 'register.roster'. */
  id: string
  title: (language: Language) => string
  fields: { readonly [K in keyof Row]: FieldSpec<Row[K]> }
  /** Fields of which a list must bring at least one. */
  oneOf?: readonly (keyof Row & string)[]
  /** What makes two rows of one file the same; null where nothing is known. */
  identity?: (row: Row) => string | null
  /** A rule over the whole row (the end lies before the beginning), in words of its own. */
  check?: (row: Row) => RowProblem<Row> | null
  /** A value that was read, for showing how it was read; null where it says nothing by itself. */
  inWords?: <K extends keyof Row & string>(language: Language, field: K, value: Row[K]) => string | null
}

export interface RowProblem<Row> {
  /** The field whose cell is to be mended. */
  field: keyof Row & string
  ja: string
  en: string
}

/** A field that need not be filled says what an empty cell means, unless its value may be null. */
export type FieldSpec<V> = Heading & { parse: Parser<V> } & (
    | { required: true }
    | (null extends V ? { required: false } : { required: false; whenBlank: V })
  )

export interface Heading {
  label: (language: Language) => string
  /** Headings under which offices have it, in any language; width, kana, spaces and brackets do not matter. */
  synonyms: readonly string[]
  /** A cell as one would write it, for the empty list that can be downloaded. */
  example?: string
}

/** Reads a filled cell. Pure; what it refuses or doubts is told with the cell's place. */
export type Parser<V> = (cell: Exclude<Cell, null>, context: ParseContext) => Parsed<V>
export type Parsed<V> = { value: V; doubt?: CellDoubt } | { fault: CellFault }

export interface ParseContext {
  today: Day
}

/** For each field the column (from 0) that brings it, or null where none does. */
export type Mapping<Row> = { [K in keyof Row]: number | null }

export function fieldIdsOf<Row extends object>(plan: ImportPlan<Row>): (keyof Row & string)[] {
  return Object.keys(plan.fields) as (keyof Row & string)[]
}
