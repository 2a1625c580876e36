import { registerPeople } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Verdict, WeighedRow } from '#platform/import/kind.ts'
import type { Named } from './people.ts'

type Row = WeighedRow<Named, Verdict & { who: string }>

/** Records the people of a list who were not on record; their ids by `who`. */
export async function registerNewcomers(tx: Tx, moment: Moment, rows: readonly Row[]): Promise<Map<string, string>> {
  const newcomers = new Map(
    rows
      .filter(({ verdict }) => verdict.will === 'add')
      .map(({ value, verdict }): [string, Named] => [verdict.who, value]),
  )
  const unsaid = { penName: '', email: null, phone: null, address: '', preferredChannel: null }
  const details = [...newcomers.values()].map(({ name, kana }) => ({ name, kana, ...unsaid }))
  const ids = await registerPeople(tx, moment, details, 'import')
  return new Map([...newcomers.keys()].map((who, index) => [who, ids[index] as string]))
}
