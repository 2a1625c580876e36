import { type LayoutSheet, writeLayout } from '../sheets/write-layout.ts'
import { imprintOf } from './imprint.ts'
import type { OfficialDocument } from './model.ts'
import { pagesOf } from './pages.ts'
import { sharedGrid } from './shared-grid.ts'
import { SheetWriter } from './sheet-writer.ts'
import { documentWords } from './words.ts'
import { type DocumentLanguage, writtenIn } from './written.ts'

/**
 * The document as an Excel workbook in its layout: a sheet for each page, cells merged as on paper, figures as numbers.
 */
export function documentToWorkbook(
  document: OfficialDocument,
  language: DocumentLanguage,
  stamp: string,
): Promise<Uint8Array> {
  const w = documentWords(language)
  const written = writtenIn(document, language)
  const pages = pagesOf(written)
  const sheets = pages.map(({ name, orientation, blocks }, at): LayoutSheet => {
    const writer = new SheetWriter(sharedGrid(blocks), language)
    writer.line(stamp, 'note')
    if (at === 0) {
      for (const line of written.corner ?? []) writer.line(line, 'end')
      writer.line(written.title, 'title')
      if (written.subtitle) writer.line(written.subtitle, 'strong')
      for (const line of imprintOf(written, language)) writer.line(line, 'end')
    }
    writer.blocks(blocks)
    if (at === pages.length - 1) for (const note of written.notes) writer.line(w.note(note), 'note')
    return { name: name ?? written.title, orientation, ...writer.done() }
  })
  return writeLayout(written.title, sheets)
}
