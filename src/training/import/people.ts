import { type Candidate, decideWhom, type ListInScope, listCandidates, type Whom } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ImportContext, ReadRow } from '#platform/import/kind.ts'
import { forComparing } from '#platform/japanese-text.ts'

/** How a row of a training list names somebody. */
export interface Named {
  number: string
  name: string
  kana: string
}

/** Rows with the same `whoOf` are about the same person. */
export const whoOf = ({ number, name, kana }: Named) => JSON.stringify([number, name, kana].map(forComparing))

export interface Meant {
  /** The first row about this person, in which is asked whom it means. */
  line: number
  whom: Whom
}

/** Whom the rows mean, by `whoOf`. */
export async function whomOf(
  tx: Tx,
  moment: Moment,
  rows: readonly ReadRow<Named>[],
  { actor, answers, decisions }: ImportContext,
  listInScope: ListInScope,
): Promise<Map<string, Meant>> {
  const groups = Map.groupBy(rows, ({ value }) => whoOf(value))
  const first = [...groups.values()].map(([row]) => row as ReadRow<Named>)
  const named = first.map(({ value }) => value)
  const candidates = await listCandidates(tx, moment, named, { actor, listInScope })
  return new Map(
    first.map(({ line, value }, index): [string, Meant] => {
      const mayBeNew = answers.unmatched === 'create' && value.name !== ''
      const how = { isSure: isSurely(value), said: decisions.get(line), mayBeNew }
      return [whoOf(value), { line, whom: decideWhom(candidates[index] ?? [], how) }]
    }),
  )
}

/** The number with the name or the reading, or the name with its reading. */
const isSurely =
  (row: Named) =>
  ({ because }: Candidate): boolean => {
    const sameNumber = because.includes('number') && (row.name === '' || because.some((each) => each !== 'number'))
    return sameNumber || (because.includes('name') && because.includes('kana'))
  }
