import { registerPeople } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { WeighedRow } from '#platform/import/kind.ts'
import { recordCompletions } from '../record-completions.ts'
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

async function registerNewcomers(tx: Tx, moment: Moment, rows: readonly Row[]): Promise<Map<string, string>> {
  const newcomers = new Map(
    rows
      .filter(({ verdict }) => verdict.will === 'add')
      .map(({ value, verdict }): [string, CompletionRow] => [verdict.who, value]),
  )
  const unsaid = { penName: '', email: null, phone: null, address: '', preferredChannel: null }
  const details = [...newcomers.values()].map(({ name, kana }) => ({ name, kana, ...unsaid }))
  const ids = await registerPeople(tx, moment, details, 'import')
  return new Map([...newcomers.keys()].map((who, index) => [who, ids[index] as string]))
}
