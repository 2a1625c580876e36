import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Introduction } from '../introduction/rules/facts.ts'
import { lookAtSeeking } from '../seeking/looks.ts'
import { findSeeking } from '../seeking/store.ts'

/** An introduction shows both sides to the office: it is a look at either. */
export async function lookAtIntroduction(tx: Tx, moment: Moment, { seekingId, personId }: Introduction): Promise<void> {
  const seeking = await findSeeking(tx, moment, seekingId)
  if (seeking) await lookAtSeeking(tx, moment, seeking)
  if (personId) await recordLook(tx, moment, [personId], 'introduction')
}
