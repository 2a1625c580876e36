import { type ListKind, officialColumns } from './layouts.ts'

type Cells = Record<string, string>

/**
 * What an entry says, with what a list had brought beside it: never over what the entry says itself, but for what the
 * publisher of the list says of the row; and nothing in a column that no layout has, for nobody knows what is in it.
 */
export function withBrought(kind: ListKind, said: Cells, extra: unknown): Cells {
  const { official } = parted(kind, extra)
  const publisher = Object.entries(official).filter(([column]) => ofPublisher.has(column))
  const filled = Object.entries(said).filter(([, value]) => value !== '')
  return { ...said, ...official, ...Object.fromEntries(filled), ...Object.fromEntries(publisher) }
}

/** What a list brought and no field holds: in columns of the standard, which go out again, and in others, which do not. */
export function parted(kind: ListKind, extra: unknown): { official: Cells; others: Cells } {
  const known = officialColumns(kind)
  const all = Object.entries(extra as Cells)
  return {
    official: Object.fromEntries(all.filter(([column]) => known.has(column))),
    others: Object.fromEntries(all.filter(([column]) => !known.has(column))),
  }
}

const ofPublisher = new Set(['全国地方公共団体コード', 'ID', '地方公共団体名', 'コンテンツURL'])
