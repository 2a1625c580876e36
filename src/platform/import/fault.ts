import type { Day, DayDoubt, DayFault } from '#platform/calendar.ts'

/** Why a cell cannot be taken. `part` is the piece of it that is meant where the cell holds a list. */
export type CellFault = { part?: string } & (
  | { code: 'column-missing' | 'missing' | 'spreadsheet-error' | DayFault | 'day-in-future' }
  | { code: 'not-kana' | 'not-a-phone' | 'not-a-postal-code' | 'not-an-email' | 'not-yes-or-no' | 'not-a-time' }
  | { code: 'not-a-number' | 'not-a-whole-number' | 'not-an-amount' }
  | { code: 'too-long' | 'too-large'; most: number }
  | { code: 'too-small'; least: number }
  | { code: 'day-too-early'; first: Day }
  | { code: 'not-a-choice'; choices: string[] }
  | { code: 'same-as-line'; other: number }
  | { code: 'against-rule'; ja: string; en: string }
)

/** What was taken although a person should look at it. */
export type CellDoubt =
  | { code: DayDoubt | 'day-from-number'; day: Day }
  | { code: 'rare-characters'; characters: string[] }
  | { code: 'not-taken-over'; left: string[] }
  | { code: 'read-as'; ja: string; en: string }

/** Where in the sheet: the row counts from 1, the column from 0 (null where the whole row or no column is meant). */
export interface Place {
  line: number
  column: number | null
  /** The column's heading as the file has it, else '' . */
  heading: string
  field: string | null
  /** The cell as it was typed. */
  cell: string
}

export type ImportFault = Place & CellFault
export type ImportDoubt = Place & CellDoubt
