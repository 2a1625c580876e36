import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'

/**
 * What one slice does when a person wishes everything to be deleted: rows that only concern the person go, rows that
 * are counted stay without their free text. `src/erasers.ts` lists them all; a test fails for a table that is missing.
 */
export interface Eraser {
  id: string
  /** Tables whose rows about the person are deleted. */
  deletes: readonly string[]
  /** Tables whose rows stay, without names and free text, because they are counted or kept by law. */
  keeps: readonly string[]
  /** What still lies ahead and would end with the deletion, in words for the coordinator. */
  ahead?(tx: Tx, moment: Moment, personId: string, language: Language): Promise<string[]>
  erase(tx: Tx, moment: Moment, personId: string): Promise<void>
}
