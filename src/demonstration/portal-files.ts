import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import type { AddedFile } from '#portal/index.ts'
import type { ShownFile } from './portal-entries.ts'

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(root, 'db/reference/demonstration/files', file)))

/** The mark of the invented city. */
export const cityLogo = () => ({ mediaType: 'image/png', bytes: bytesOf('logo.png'), width: 120, height: 120 }) as const

/** A drawn picture or a leaflet, as somebody would have uploaded and described it. */
export function shownFile({ file, kind, title = ['', '', ''], alt, size, language = '' }: ShownFile): AddedFile {
  const [title_ja, title_easy, title_en] = title
  const [alt_ja, alt_easy, alt_en] = alt
  const [width = null, height = null] = size ?? []
  const isPicture = kind === 'picture'
  const words = { title_ja, title_easy, title_en, alt_ja, alt_easy, alt_en }
  return {
    kind,
    given: {
      mediaType: isPicture ? 'image/webp' : 'application/pdf',
      bytes: bytesOf(file),
      width,
      height,
      isReadable: isPicture ? null : true,
    },
    said: { ...words, is_decorative: false, licence: isPicture ? 'CC0 1.0' : '', language },
  }
}
