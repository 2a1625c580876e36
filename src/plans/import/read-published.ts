import type { SheetContent, SheetFault } from './content.ts'
import { councilPaper } from './council-paper.ts'
import { municipalSheet } from './municipal-sheet.ts'
import { Part } from './reading.ts'
import { wardReport } from './ward-report.ts'

/** By what each shape is known. */
const shapes = [
  ['section1_basic_info', municipalSheet],
  ['registration_dispatch', wardReport],
  ['recommended_efforts', councilPaper],
] as const

/** Reads a published JSON file of one of the known shapes, with every place where it is not as it should be. */
export function readPublished(text: string): { content: SheetContent | null; faults: SheetFault[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refused('', 'JSON として読めません。', 'This is not JSON.')
  }
  const found: Part['faults'] = []
  const file = new Part(json, '', found)
  const shape = shapes.find(([key]) => file.get(key).value !== undefined)
  if (!shape)
    return refused(
      '',
      'シート、区報告、審議会資料のどれの形でもありません。',
      'It is neither a sheet, a ward report nor a council paper.',
    )
  const content = shape[1](file)
  const faults = found.map(({ at, missing, says }) => ({
    at,
    says:
      says ??
      (missing
        ? { ja: 'がありません。', en: 'is missing.' }
        : { ja: 'の書き方が違います。', en: 'is not written as expected.' }),
  }))
  return { content, faults }
}

function refused(at: string, ja: string, en: string) {
  return { content: null, faults: [{ at, says: { ja, en } }] }
}
