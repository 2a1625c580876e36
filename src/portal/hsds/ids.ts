import { createHash } from 'node:crypto'

/** An id for a part that has none of its own: always the same for the same words (a uuid of version 8, RFC 9562). */
export function idOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\0')).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
