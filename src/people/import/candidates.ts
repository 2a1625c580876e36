import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forComparing } from '#platform/japanese-text.ts'
import { type Likeness, listDoubles, type Traits } from '../find-doubles.ts'
import { listPersonNames } from '../find-person.ts'
import type { ListInScope } from '../wiring.ts'
import { listPeopleByNumber } from './numbers.queries.ts'

/** Somebody on record whom a row of a list may mean. */
export interface Candidate {
  id: string
  name: string
  kana: string
  because: (Likeness | 'number')[]
  /** False where the person belongs to another contract than the reader's: nothing may be shown of them. */
  isInScope: boolean
}

/** Whom the rows of a list may mean, for each row in the same order. `actor` null sees everybody. */
export async function listCandidates(
  tx: Tx,
  moment: Moment,
  everybody: readonly (Traits & { number: string })[],
  { actor, listInScope }: { actor: Actor | null; listInScope: ListInScope },
): Promise<Candidate[][]> {
  const doubles = await listDoubles(tx, moment, everybody)
  const byNumber = await listPeopleByNumber(tx, moment)
  const numbered = everybody.map(({ number }) => [...(byNumber.get(forComparing(number)) ?? [])])
  const names = await listPersonNames(tx, moment, [...new Set(numbered.flat())])
  const ids = new Set([...doubles.flat().map(({ id }) => id), ...names.keys()])
  const seen = actor ? await listInScope(tx, moment, actor, [...ids]) : ids
  return doubles.map((alike, index) => {
    const found = new Map<string, Candidate>()
    for (const id of numbered[index] ?? []) {
      const { name = '', kana = '' } = names.get(id) ?? {}
      found.set(id, { id, name, kana, because: ['number'], isInScope: seen.has(id) })
    }
    for (const { id, name, kana, because } of alike)
      found.set(id, {
        id,
        name,
        kana,
        because: [...(found.get(id)?.because ?? []), ...because],
        isInScope: seen.has(id),
      })
    return [...found.values()]
  })
}
