import { renderPdf } from '../pdf/render-pdf.ts'
import { chartTable } from './chart-table.ts'
import template from './document.typ'
import { gridOf, widthsOf } from './grid.ts'
import { imprintOf } from './imprint.ts'
import type { Block, OfficialDocument } from './model.ts'
import { pagesOf } from './pages.ts'
import { documentWords } from './words.ts'
import { type DocumentLanguage, writtenIn } from './written.ts'

/** Said at the head of each page: which version this is, or that it is none yet. */
export interface Stamp {
  text: string
  /** The instant written into the file: the same document at the same instant is the same bytes. */
  at: string
}

/** The document as PDF/UA-1 on A4. */
export function documentToPdf(
  document: OfficialDocument,
  language: DocumentLanguage,
  { text, at }: Stamp,
): Promise<Uint8Array> {
  const w = documentWords(language)
  const written = writtenIn(document, language)
  const data = {
    language,
    stamp: text,
    title: written.title,
    subtitle: written.subtitle ?? '',
    corner: written.corner ?? [],
    imprint: imprintOf(written, language),
    notes: written.notes.map(w.note),
    leastSize: written.leastSize ?? 1,
    pages: pagesOf(written).map(({ orientation, blocks }) => ({
      flipped: orientation === 'landscape',
      blocks: blocks.map((block) => prepared(block, language)),
    })),
  }
  return renderPdf(template, data, at)
}

/** Adds what the template would have to reckon: parts of widths, and the numbers of a chart as a table. */
function prepared(block: Block<string>, language: DocumentLanguage): object {
  if (block.kind === 'table')
    return { ...block, fractions: widthsOf(block, gridOf(block).columnCount).map((width) => width * 100) }
  if (block.kind === 'box') return { ...block, blocks: block.blocks.map((each) => prepared(each, language)) }
  if (block.kind === 'columns')
    return {
      ...block,
      fractions: block.columns.map((_, at) => block.widths?.[at] ?? 1),
      columns: block.columns.map((blocks) => blocks.map((each) => prepared(each, language))),
    }
  if (block.kind === 'chart') {
    const { unknown } = documentWords(language)
    return {
      ...block,
      unknown,
      stacked: block.stacked ?? false,
      table: prepared(chartTable(block, language), language),
    }
  }
  return block
}
