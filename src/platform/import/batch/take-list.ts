import { record } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Decisions, ImportKind } from '../kind.ts'
import { type Assessment, assess, countsOf, openRows } from './assess.ts'
import { openSheets } from './content.ts'
import { findBatch, lockImports, updateBatch } from './store.ts'

export type Taken =
  | { taken: true; added: number; known: number; assessment: Assessment | null }
  | { taken: false; because: 'not-there' }
  | { taken: false; because: 'no-rows' | 'faults' | 'undecided'; assessment: Assessment }

export interface Bringer {
  actor: Actor | null
  decisions: Decisions
  /** Where nothing was decided and one record only has the same name and reading, that one is meant. */
  trustNames?: boolean
}

/**
 * Takes a whole list or nothing of it. It is read and weighed again inside this transaction, so what was shown before
 * cannot have changed meanwhile. Its content is dropped.
 */
export async function takeList(
  tx: Tx,
  moment: Moment,
  kind: ImportKind,
  batchId: string,
  { actor, decisions, trustNames = false }: Bringer,
): Promise<Taken> {
  await lockImports(tx, moment)
  const batch = await findBatch(tx, moment, batchId)
  if (batch?.takenAt) return { taken: true, added: batch.rowsAdded ?? 0, known: batch.rowsKnown ?? 0, assessment: null }
  if (!batch?.contentSealed || !batch.mapped) return { taken: false, because: 'not-there' }
  const sheets = await openSheets(moment, batch.contentSealed)
  const list = { sheets, mapped: batch.mapped, actor, decisions }
  const seen = await assess(tx, moment, kind, list)
  const assessment = trustNames
    ? await assess(tx, moment, kind, { ...list, decisions: namesakesOf(seen, decisions) })
    : seen
  if (assessment.faults.length > 0) return { taken: false, because: 'faults', assessment }
  if (openRows(assessment).length > 0) return { taken: false, because: 'undecided', assessment }
  if (assessment.rows.length === 0) return { taken: false, because: 'no-rows', assessment }
  await kind.take(tx, moment, assessment.rows, assessment.context)
  const counts = countsOf(assessment)
  const added = counts.add + counts.complete
  const taken = { taken_at: moment.now, rows_added: added, rows_known: counts.nothing }
  await updateBatch(tx, moment, batchId, { ...taken, content_sealed: null })
  await record(tx, moment, {
    verb: 'take-list',
    subjectKind: 'import-batch',
    subjectId: batchId,
    channel: 'import',
    details: { kind: kind.id, added, known: counts.nothing },
  })
  return { taken: true, added, known: counts.nothing, assessment }
}

/** The rows of which exactly one record may be meant, and that one has the same name and reading. */
export const namesakeRows = (assessment: Assessment) =>
  openRows(assessment).filter(({ verdict }) => verdict.likely?.length === 1 && verdict.likely[0]?.isNamesake)

function namesakesOf(seen: Assessment, decisions: Decisions): Decisions {
  const found = namesakeRows(seen).map(({ line, verdict }): [number, string] => [line, verdict.likely?.[0]?.id ?? ''])
  return new Map([...found, ...decisions])
}
