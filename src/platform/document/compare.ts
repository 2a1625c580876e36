import { cellsOf } from './cells.ts'
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

/** Holds two versions against each other, cell by cell. */
export function compareDocuments(before: OfficialDocument, after: OfficialDocument): Comparison {
  const old = new Map(cellsOf(before).map((cell) => [cell.id, cell]))
  const now = new Map(cellsOf(after).map((cell) => [cell.id, cell]))
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  const changes = ids.flatMap((id): CellChange[] => {
    const was = old.get(id)
    const is = now.get(id)
    if (was && is && was.text.ja === is.text.ja && was.text.en === is.text.en) return []
    const place = is?.place ?? was?.place
    return place ? [{ id, place, before: was?.text ?? null, after: is?.text ?? null }] : []
  })
  return { compared: ids.length, changes }
}
