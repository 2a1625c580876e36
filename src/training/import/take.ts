import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { WeighedRow } from '#platform/import/kind.ts'
import { recordCompletions } from '../record-completions.ts'
import { registerNewcomers } from './newcomers.ts'
import type { CompletionRow } from './plan.ts'
import type { CompletionVerdict } from './weigh.ts'

type Row = WeighedRow<CompletionRow, CompletionVerdict>

/** Records the completions of a list, and the people in it who were not on record. */
export async function takeCompletions(tx: Tx, moment: Moment, rows: readonly Row[]): Promise<void> {
  const ids = await registerNewcomers(tx, moment, rows)
  const completions = rows
    .filter(({ verdict }) => verdict.will !== 'nothing')
    .map(({ value, verdict }) => ({
      personId: verdict.personId ?? (ids.get(verdict.who) as string),
      courseKind: value.course.kind,
      courseName: value.course.name,
      completedOn: value.completedOn,
      hours: value.hours,
      organiser: value.organiser,
    }))
  await recordCompletions(tx, moment, completions, 'import')
}
