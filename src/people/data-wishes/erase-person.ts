import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Eraser } from './eraser.ts'

/** Erases a person's record in every slice, in one transaction. It cannot be taken back. */
export async function erasePerson(tx: Tx, moment: Moment, erasers: readonly Eraser[], personId: string): Promise<void> {
  for (const eraser of erasers) await eraser.erase(tx, moment, personId)
  await record(tx, moment, { verb: 'erase-person', subjectKind: 'person', subjectId: personId, personId })
}
