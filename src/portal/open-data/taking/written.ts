import type { WholeEntry } from '../../entry/store.ts'
import type { Published } from '../../published/published.ts'
import { eventRow, facilityRow } from '../event-list.ts'
import type { ListKind } from '../layouts.ts'
import { contentOf, type ListedContent } from './content.ts'
import { type Own, withoutOwn } from './identity.ts'

type Entry = Pick<Published, 'id' | 'version' | 'hours' | 'days'>

/** What an entry would say in a list that is written now: what a list that comes in is compared with. */
export function asWritten(kind: ListKind, { entry, ...rest }: WholeEntry, own: Own): ListedContent {
  const row = rowOf(kind, { id: entry.id, ...rest }, own)
  const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
  return contentOf(kind, withoutOwn(filled, own))
}

function rowOf(kind: ListKind, entry: Entry, { code, nameJa, site }: Own) {
  return kind === 'event' ? eventRow(entry, { code, nameJa, site }) : facilityRow(entry, { code, nameJa, site })
}
