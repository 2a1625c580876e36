import { createHash } from 'node:crypto'
import type { OfficialDocument } from '#platform/document/model.ts'
import { documentToPdf } from '#platform/document/to-pdf.ts'
import { documentToWorkbook } from '#platform/document/to-workbook.ts'
import { type DocumentLanguage, documentLanguage } from '#platform/document/written.ts'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import type { FileKey } from './file-store.ts'
import { words } from './words.ts'

export const fileKeys: FileKey[] = (['ja', 'en'] as const).flatMap((language) =>
  (['pdf', 'xlsx'] as const).map((format) => ({ language, format })),
)

export interface Drawn extends FileKey {
  bytes: Uint8Array
  sha256: string
}

/** What stands at the head of each page of a document that was not submitted. */
export const draftStamp = (language: DocumentLanguage, today: string) =>
  words(language).stamp.draft(formatDay(language, today, 'long'))

export const versionStamp = (language: DocumentLanguage, number: number, at: string) =>
  words(language).stamp.version(String(number), formatInstant(language, at))

/** One file of a document. */
export function draw(document: OfficialDocument, { language, format }: FileKey, text: string, at: string) {
  return format === 'pdf'
    ? documentToPdf(document, language, { text, at })
    : documentToWorkbook(document, language, text)
}

/** Every file of a version, with a digest by which it is known again. */
export async function drawAll(document: OfficialDocument, number: number, at: string): Promise<Drawn[]> {
  const drawn: Drawn[] = []
  for (const key of fileKeys) {
    const bytes = await draw(document, key, versionStamp(documentLanguage(key.language), number, at), at)
    drawn.push({ ...key, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return drawn
}
