import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RunMode } from '../run/rules.ts'
import { lockRun, updateRun } from '../run/store.ts'
import { deleteDay, insertDay, listDays, updateDay } from './store.ts'

export interface DayLine {
  /** Null for a day that is new. */
  id: string | null
  onDay: string
  startMinute: number
  endMinute: number
  mode: RunMode
  place: string
  link: string
}

/** Puts the days of a course as they were written: known ones change, new ones come, those no longer there go. */
export async function setDays(tx: Tx, moment: Moment, runId: string, lines: readonly DayLine[]): Promise<void> {
  await lockRun(tx, moment, runId)
  const known = new Set((await listDays(tx, moment, runId)).map(({ id }) => id))
  const kept = new Set(lines.flatMap(({ id }) => (id && known.has(id) ? [id] : [])))
  for (const id of known) if (!kept.has(id)) await deleteDay(tx, moment, runId, id)
  for (const line of lines) {
    const { id, onDay, startMinute, endMinute, mode, place, link } = line
    const changes = {
      on_day: onDay,
      start_minute: startMinute,
      end_minute: endMinute,
      mode,
      place,
      online_link_sealed: link ? moment.keys.seal(moment.tenantId, link) : null,
    }
    if (id && kept.has(id)) await updateDay(tx, moment, runId, id, changes)
    else await insertDay(tx, { tenant_id: moment.tenantId, run_id: runId, ...changes })
  }
  await updateRun(tx, moment, runId, { changed_at: moment.now })
  await record(tx, moment, { verb: 'set-course-days', subjectKind: 'course_run', subjectId: runId })
}
