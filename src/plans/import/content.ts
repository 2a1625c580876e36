import type { Phrase } from '#platform/document/model.ts'
import type { ResourceId } from '../content/resources/index.ts'
import type { Columns } from '../content/store.ts'
import type { AsOf } from '../indicators/as-of.ts'
import type { ValueKind } from '../indicators/rules.ts'

/** A row to write: its columns, and the rows it points to by what they are called. */
export interface RowToTake {
  resource: ResourceId
  columns: Columns
  /** By column: the Japanese or English name of the row meant, which may stand in the same file. */
  refs?: Readonly<Record<string, string>>
  /** For an undertaking: the names of the items it serves. */
  linked?: readonly string[]
  /** Where it stands in the file, for faults. */
  at: string
}

export interface IndicatorToTake {
  code: string
  section: 'basic' | 'result'
  parent: string | null
  partOfSum: boolean
  wordings: WordingToTake[]
  values: ValueToTake[]
  at: string
}

export interface WordingToTake {
  fiscalYear: number
  number: number | null
  ja: string
  en: string
  units: string[]
  outcome?: { ja: string; en: string }
  expected?: { ja: string; en: string }
}

export interface ValueToTake {
  fiscalYear: number
  kind: ValueKind
  unit: string
  value: number | null
  asOf: AsOf | null
}

/** A course of the yearly plan: in which years it is held, and in which it is new. */
export interface CourseToTake {
  kind: 'basic' | 'specialist' | 'supporters' | 'other'
  ja: string
  en: string
  years: Readonly<Record<number, 'held' | 'new' | 'not-held'>>
}

/** Everything a file says, before anything is written. */
export interface SheetContent {
  fiscalYear: number
  /** Written on the file: whose it is. */
  body: { nameJa: string; code: string | null }
  source: string
  rows: RowToTake[]
  indicators: IndicatorToTake[]
  courses: CourseToTake[]
}

/** What keeps a file from being taken: where, and what is wrong. */
export interface SheetFault {
  at: string
  says: Phrase
}
