import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'

/** What a list of the municipal open data standard is about. */
export type ListKind = 'event' | 'facility'

export interface Layout {
  id: 'current' | 'base-registry-2022' | 'recommended'
  /** As printed in the first row of a file. */
  columns: string[]
  /** The name of a column in the current layout, where it is another there. */
  as: Record<string, string>
}

interface ListDefinition {
  layouts: Layout[]
  required: string[]
}

let read: Record<ListKind, ListDefinition> | undefined

/** The layouts of a list, the one that is written first; from a file, so that a new edition is data and not code. */
export function definitionOf(kind: ListKind): ListDefinition {
  read ??= JSON.parse(readFileSync(join(root, 'db/reference/open-data-columns.json'), 'utf8'))
  const definition = read?.[kind]
  if (!definition) throw new Error(`no layouts are kept for ${kind}`)
  return definition
}

/** The columns of all layouts of a list, by the names under which they are kept. */
export const officialColumns = (kind: ListKind): Set<string> =>
  new Set(definitionOf(kind).layouts.flatMap(({ columns, as }) => columns.map((each) => as[each] ?? each)))

/** The layout whose columns a header has, in any order and with others beside them; null where none fits. */
export function layoutOf(kind: ListKind, header: readonly string[]): Layout | null {
  const there = new Set(header.map(evened))
  const fits = (layout: Layout) => layout.columns.filter((column) => there.has(evened(column))).length
  const [best] = definitionOf(kind)
    .layouts.map((layout) => ({ layout, share: fits(layout) / layout.columns.length }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= leastShare ? best.layout : null
}

/** The name under which a column of this layout is kept; one that no layout knows keeps its own. */
export function keptName(layout: Layout, column: string): string {
  const known = layout.columns.find((each) => evened(each) === evened(column))
  return known ? (layout.as[known] ?? known) : column.trim()
}

const leastShare = 0.6

/** Headers in the wild write コ―ド with a dash of another kind, and brackets in two widths. */
const evened = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[-‐‑‒–—―−ー]/g, 'ー')
    .replace(/\s/g, '')
