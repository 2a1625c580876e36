import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { anew, type ImportContext, type ReadRow, type Verdict } from '#platform/import/kind.ts'
import { forComparing } from '#platform/japanese-text.ts'
import { listOrganisations, type OrganisationRow } from '../store.ts'
import type { HostRow } from './plan.ts'
import { words } from './words.ts'

/** An organisation of the same name is known at the same address, and asked about at another one or at none. */
export async function weighHosts(
  tx: Tx,
  moment: Moment,
  rows: readonly ReadRow<HostRow>[],
  { decisions }: ImportContext,
): Promise<Verdict[]> {
  const registered = Map.groupBy(await listOrganisations(tx, moment), ({ name }) => forComparing(name))
  return rows.map(({ line, value }) => {
    const namesakes = registered.get(forComparing(value.name)) ?? []
    const said = decisions.get(line)
    const isKnown = namesakes.some(
      ({ id, address }) => id === said || forComparing(address) === forComparing(value.address),
    )
    if (isKnown) return { will: 'nothing' }
    if (namesakes.length === 0 || said === anew) return { will: 'add' }
    return { will: 'ask', likely: namesakes.map(likelyOf), mayBeNew: true }
  })
}

const likelyOf = ({ id, name, address }: OrganisationRow) => ({
  id,
  inWords: (language: 'ja' | 'en' | 'easy') => words(language).likely(name, address),
})
