import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findAims, findSeconds } from '../aims/find-aims.ts'
import { findSchedule } from '../store.ts'
import { insertRun, wantStop } from './store.ts'

export type SearchRefusal = { because: 'unknown' | 'already-searching' }

/** Asks for a search with the aims in force. The search itself begins once this is committed. */
export async function startSearch(
  tx: Tx,
  moment: Moment,
  { scheduleId, basedOn, seed }: { scheduleId: string; basedOn: string | null; seed: number },
): Promise<{ run: string } | { refused: SearchRefusal }> {
  if (!(await findSchedule(tx, moment, scheduleId))) return { refused: { because: 'unknown' } }
  const aims = await findAims(tx, moment)
  const run = await insertRun(tx, moment, {
    scheduleId,
    seconds: await findSeconds(tx, moment),
    seed,
    keepsClose: basedOn !== null && aims.stability > 0,
    basedOn,
    aims,
  })
  if (run === null) return { refused: { because: 'already-searching' } }
  await record(tx, moment, { verb: 'start-search', subjectKind: 'schedule', subjectId: scheduleId })
  return { run }
}

/** What was found until then is taken. */
export async function stopSearch(tx: Tx, moment: Moment, run: { id: string; scheduleId: string }): Promise<void> {
  await wantStop(tx, moment, run.id)
  await record(tx, moment, { verb: 'stop-search', subjectKind: 'schedule', subjectId: run.scheduleId })
}
