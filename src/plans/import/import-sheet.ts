import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { phrase } from '#platform/document/build.ts'
import { readMunicipalityCode } from '#platform/municipality-code.ts'
import { takePublishedPlan } from '#training/index.ts'
import type { SheetContent, SheetFault } from './content.ts'
import { contentFaults } from './faults.ts'
import { readPublished } from './read-published.ts'
import { readSheetWorkbook } from './read-sheet-workbook.ts'
import { takeSheet } from './take-sheet.ts'

export interface SheetFile {
  name: string
  bytes: Uint8Array
}

/**
 * Takes a sheet in, all of it or nothing: a published JSON file, or a workbook of the same shape. `code` is that of the
 * body it is taken into; null takes the sheet of another body as an example. Faults name the place in the file.
 */
export async function importSheet(
  tx: Tx,
  moment: Moment,
  file: SheetFile,
  code: string | null,
): Promise<{ taken: SheetContent } | { faults: SheetFault[] }> {
  const { content, faults } = await lookAtSheet(file, code)
  if (!content || faults.length > 0) return { faults }
  await takeSheet(tx, moment, content)
  await takePublishedPlan(
    tx,
    moment,
    content.courses.map(({ kind, ja, en, years }) => ({ courseKind: kind, nameJa: ja, nameEn: en, years })),
  )
  return { taken: content }
}

/** What a file says and everything that keeps it from being taken; nothing is written. */
export async function lookAtSheet(
  file: SheetFile,
  code: string | null,
): Promise<{ content: SheetContent | null; faults: SheetFault[] }> {
  const { content, faults } = await readSheetFile(file)
  if (!content) return { content, faults }
  return { content, faults: [...faults, ...contentFaults(content), ...faultsOfBody(content, code)] }
}

const readSheetFile = async ({ name, bytes }: SheetFile) =>
  name.toLowerCase().endsWith('.json') ? readPublished(new TextDecoder().decode(bytes)) : readSheetWorkbook(bytes, name)

function faultsOfBody({ body }: SheetContent, code: string | null): SheetFault[] {
  if (code === null || body.code === null || body.code === code) return []
  const reading = readMunicipalityCode(body.code)
  if ('fault' in reading) return []
  return [
    {
      at: 'municipality.code',
      says: phrase(
        `：これは ${body.nameJa}（${body.code}）のシートで、取り込み先（${code}）のものではありません。`,
        `: this is the sheet of ${body.nameJa} (${body.code}), not of ${code}.`,
      ),
    },
  ]
}
