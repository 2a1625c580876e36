import type { Block, OfficialDocument, Orientation } from './model.ts'

export interface DocumentPage<T> {
  name: T | null
  orientation: Orientation
  blocks: Block<T>[]
}

/** The document cut where new pages begin. */
export function pagesOf<T>(document: OfficialDocument<T>): DocumentPage<T>[] {
  const pages: DocumentPage<T>[] = [{ name: null, orientation: document.orientation, blocks: [] }]
  for (const block of document.blocks)
    if (block.kind === 'page')
      pages.push({ name: block.name, orientation: block.orientation ?? document.orientation, blocks: [] })
    else pages.at(-1)?.blocks.push(block)
  return pages.length > 1 && pages[0]?.blocks.length === 0 ? pages.slice(1) : pages
}
