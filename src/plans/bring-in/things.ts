import type { Tx } from '#platform/database/db.ts'
import type { Desk, Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Kept } from './kept-files.ts'

/** Published data that come in over pages: a yearly sheet of one’s own, or a list of the 14-item menu. */
export const whats = ['sheet', 'menu'] as const
export type What = (typeof whats)[number]

/** What a file would bring, before anything is written. */
export interface Looked {
  /** Where it cannot be taken as it is, in words that name the row and the cell. */
  faults: { at: string; says: string }[]
  facts: { label: string; value: string }[]
  /** What comes in, line by line, beside what there is now. */
  coming: { head: string[]; rows: string[][] }
  /** How many rows, or bodies. */
  many: number
  fiscalYear: number | null
}

export interface Thing {
  what: What
  /** Whether the reader may bring such a file in here. */
  mayBring(desk: Desk): boolean
  look(tx: Tx, moment: Moment, desk: Desk, kept: Kept, language: Language): Promise<Looked>
  /** All of it or nothing; false where it has faults. */
  take(tx: Tx, moment: Moment, desk: Desk, kept: Kept): Promise<boolean>
  /** Where one sees what came in. */
  seenAt(fiscalYear: number | null): string
}
