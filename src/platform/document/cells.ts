import { phrase } from './build.ts'
import { gridOf, type PlacedCell } from './grid.ts'
import type { Block, ListItem, OfficialDocument, Phrase, Table } from './model.ts'

/** One text of a document that can be named and compared. */
export interface NamedCell {
  /** Its own id, else its path: `3.2.1`. */
  id: string
  /** It has only its path, which another paragraph before it would change. */
  isUnnamed?: boolean
  /** Where it stands, in words: 「基本情報 › 人口」. */
  place: Phrase
  text: Phrase
}

/** Every text of a document with where it stands, in reading order. */
export function cellsOf(document: OfficialDocument): NamedCell[] {
  const top = [
    { id: 'title', place: phrase('表題', 'Title'), text: document.title },
    ...(document.subtitle ? [{ id: 'subtitle', place: phrase('副題', 'Subtitle'), text: document.subtitle }] : []),
    ...(document.corner ?? []).map((text, at) => ({
      id: `corner.${at + 1}`,
      place: phrase('右上', 'Top right'),
      text,
    })),
  ]
  const notes = document.notes.map((text, at) => ({
    id: `note.${at + 1}`,
    place: phrase('注記', 'Note'),
    text,
  }))
  return [...top, ...inBlocks(document.blocks, '', phrase('本文', 'Text')), ...notes]
}

function inBlocks(blocks: readonly Block[], path: string, around: Phrase): NamedCell[] {
  let place = around
  return blocks.flatMap((block, at) => {
    const here = path ? `${path}.${at + 1}` : String(at + 1)
    if (block.kind === 'heading') place = block.text
    return inBlock(block, here, place)
  })
}

function inBlock(block: Block, path: string, place: Phrase): NamedCell[] {
  switch (block.kind) {
    case 'heading':
      return [{ id: path, isUnnamed: true, place, text: block.text }]
    case 'paragraph':
      return [{ ...named(block.id, path), place, text: block.text }]
    case 'list':
      return inItems(block.items, path, place)
    case 'table':
      return inTable(block, path, place)
    case 'box':
      return [
        ...(block.title ? [{ id: path, isUnnamed: true, place, text: block.title }] : []),
        ...inBlocks(block.blocks, path, block.title ?? place),
      ]
    case 'columns':
      return block.columns.flatMap((blocks, at) => inBlocks(blocks, `${path}.${at + 1}`, place))
    case 'steps':
      return block.items.map(({ text, id }, at) => ({ ...named(id, `${path}.${at + 1}`), place, text }))
    case 'chart':
      return block.groups.flatMap(({ label, values }, row) =>
        values.map((value, at) => ({
          id: `${block.id}.${row + 1}.${at + 1}`,
          place: joined([block.title, label]),
          text: value === null ? phrase('不明', 'unknown') : phrase(String(value)),
        })),
      )
    case 'page':
      return []
  }
}

const named = (id: string | undefined, path: string) => (id ? { id } : { id: path, isUnnamed: true })

function inItems(items: readonly ListItem[], path: string, place: Phrase): NamedCell[] {
  return items.flatMap((item, at) => [
    { ...named(item.id, `${path}.${at + 1}`), place, text: item.text },
    ...inItems(item.items ?? [], `${path}.${at + 1}`, place),
  ])
}

function inTable(table: Table, path: string, around: Phrase): NamedCell[] {
  const { cells } = gridOf(table)
  const heads = cells.filter(({ part, cell }) => part === 'head' || cell.header === 'row')
  return cells.map((placed) => ({
    ...named(placed.cell.id, `${path}.${placed.row + 1}.${placed.column + 1}`),
    place: joined([around, ...headsOf(placed, heads)]),
    text: textOf(placed.cell.lines),
  }))
}

function headsOf(placed: PlacedCell<Phrase>, heads: readonly PlacedCell<Phrase>[]): Phrase[] {
  if (placed.part === 'head') return []
  return heads
    .filter((head) => head !== placed && (head.part === 'head' ? overlaps(head, placed) : isBeside(head, placed)))
    .sort((a, b) => Number(a.part === 'head') - Number(b.part === 'head'))
    .map(({ cell }) => textOf(cell.lines))
}

const overlaps = (head: PlacedCell<Phrase>, placed: PlacedCell<Phrase>) =>
  head.column < placed.column + placed.columns && placed.column < head.column + head.columns

const isBeside = (head: PlacedCell<Phrase>, placed: PlacedCell<Phrase>) =>
  head.column < placed.column && head.row <= placed.row && placed.row < head.row + head.rows

const textOf = (lines: readonly Phrase[]): Phrase =>
  phrase(lines.map(({ ja }) => ja).join('\n'), lines.map(({ en }) => en).join('\n'))

const joined = (places: readonly Phrase[]): Phrase => {
  const said = places.filter(({ ja }) => ja !== '')
  return phrase(said.map(({ ja }) => ja).join(' › '), said.map(({ en }) => en).join(' › '))
}
