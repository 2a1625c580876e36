import type { WholeEntry } from '../../entry/store.ts'
import type { Published } from '../../published/published.ts'
import { parted } from '../brought.ts'
import { eventRow, facilityRow } from '../event-list.ts'
import type { ListKind } from '../layouts.ts'
import { contentOf, type ListedContent } from './content.ts'
import { type Own, withoutOwn } from './identity.ts'

type Entry = Pick<Published, 'id' | 'version' | 'hours' | 'days' | 'files'>

/**
 * What an entry would say in a list that is written now, with what is kept back of the columns that no layout has: what a
 * list that comes in is compared with.
 */
export function asKept(kind: ListKind, { entry, ...rest }: WholeEntry, own: Own): ListedContent {
  const row = rowOf(kind, { id: entry.id, ...rest }, own)
  const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
  const content = contentOf(kind, withoutOwn(filled, own))
  return { ...content, extra: { ...content.extra, ...parted(kind, rest.version.extra).others } }
}

/** A row says nothing about what is kept from columns that its list does not have: that stays. */
export function withUnasked(kind: ListKind, content: ListedContent, kept: ListedContent, asked: readonly string[]) {
  const unasked = Object.entries(parted(kind, kept.extra).others).filter(([column]) => !asked.includes(column))
  return { ...content, extra: { ...Object.fromEntries(unasked), ...content.extra } }
}

function rowOf(kind: ListKind, entry: Entry, { code, nameJa, site }: Own) {
  return kind === 'event' ? eventRow(entry, { code, nameJa, site }) : facilityRow(entry, { code, nameJa, site })
}
