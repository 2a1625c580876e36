import { inflateRawSync } from 'node:zlib'
import { storedZip } from './stored-zip.ts'
import { packedBytes, zipDirectory } from './zip-directory.ts'

/**
 * An OpenDocument sheet evened out for the reader, which knows neither header rows for printing and grouped rows
 * (it would lose them), nor phonetic text (it would run into the base text), nor rows that are styled to the end
 * of the sheet (it would fill them all). Null where the file is broken.
 */
export function evenedOds(bytes: Uint8Array): Uint8Array | null {
  const entry = zipDirectory(bytes)?.find(({ name }) => name === 'content.xml')
  const packed = entry && packedBytes(bytes, entry)
  if (!entry || !packed) return null
  const unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.unpackedSize })
  const content = new TextDecoder()
    .decode(unpacked)
    .replace(/<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/g, '')
    .replace(/<text:ruby-text(?:\s[^>]*)?>[\s\S]*?<\/text:ruby-text>/g, '')
    .replace(/table:number-rows-repeated="\d{5,}"/g, '')
    .replace(/table:number-columns-repeated="\d{4,}"/g, '')
  return storedZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content })
}
