import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

/** One thing that is held about a person. */
export interface HeldEntry {
  /** In plain words, for reading: what it is called, and what it says. */
  lines: { label: string; value: string }[]
  /** The same, complete and decrypted, for the download that machines read. */
  data: Record<string, unknown>
}

/**
 * What one slice holds about a person. Each slice exports its sections; `src/held-sections.ts` lists them all, and a
 * test fails for a table with a person in it that stands in no section.
 */
export interface HeldSection {
  id: string
  /** The tables whose rows about the person this section shows. */
  tables: readonly string[]
  title(language: Language): string
  rows(tx: Tx, moment: Moment, personId: string, language: Language): Promise<HeldEntry[]>
}
