import { cellsOf, type NamedCell } from './cells.ts'
import type { OfficialDocument, Phrase } from './model.ts'

/** A cell that differs between two documents; null where it is in one of them only. */
export interface CellChange {
  id: string
  place: Phrase
  before: Phrase | null
  after: Phrase | null
}

export interface Comparison {
  /** Cells of both documents together. */
  compared: number
  changes: CellChange[]
}

/**
 * Holds two versions against each other, cell by cell. A text without a name of its own (a heading, the head of a table)
 * is the same wherever it stands: a paragraph put before it changes nothing about it.
 */
export function compareDocuments(before: OfficialDocument, after: OfficialDocument): Comparison {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const [gone, come] = [without(unnamed(old), unnamed(now)), without(unnamed(now), unnamed(old))]
  const kept = unnamed(now).length - come.length
  const [was, is] = [byId([...old.filter(hasName), ...gone]), byId([...now.filter(hasName), ...come])]
  const ids = [...new Set([...is.keys(), ...was.keys()])]
  const changes = ids.flatMap((id): CellChange[] => {
    const [then, today] = [was.get(id), is.get(id)]
    if (then && today && textOf(then) === textOf(today)) return []
    const { id: name, place } = (today ?? then) as NamedCell
    return [{ id: name, place, before: then?.text ?? null, after: today?.text ?? null }]
  })
  return { compared: ids.length + kept, changes }
}

const hasName = ({ isUnnamed }: NamedCell) => !isUnnamed
const unnamed = (cells: readonly NamedCell[]) => cells.filter(({ isUnnamed }) => isUnnamed)
const textOf = ({ text }: NamedCell) => `${text.ja}\n${text.en}`

/** A path that happens to be called like a name is another cell. */
const byId = (cells: readonly NamedCell[]) =>
  new Map(cells.map((cell) => [cell.isUnnamed ? `path ${cell.id}` : cell.id, cell]))

/** Those whose text is not, as often, among the others. */
function without(cells: readonly NamedCell[], others: readonly NamedCell[]): NamedCell[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(textOf(other), (left.get(textOf(other)) ?? 0) + 1)
  return cells.filter((cell) => {
    const more = left.get(textOf(cell)) ?? 0
    if (more > 0) left.set(textOf(cell), more - 1)
    return more === 0
  })
}
