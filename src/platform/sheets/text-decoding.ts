import type { SheetRefusal, TextEncoding } from './reading.ts'

/**
 * A text file as text: by its byte order mark, else UTF-8 where every byte fits, else Shift_JIS as Windows writes it
 * (CP932), in which 髙 may stand in either of its two places. Refuses what is neither, and UTF-8 with a few broken
 * bytes (it would read as Shift_JIS, but as nonsense), and names the first broken line.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | { refused: SheetRefusal } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded('utf-16le', bytes), encoding: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded('utf-16be', bytes), encoding: 'UTF-16' }
  if (bytes.includes(0)) return { refused: { because: 'unknown-format' } }
  const utf8 = decoded('utf-8', bytes)
  if (!utf8.includes(broken)) return { text: utf8, encoding: 'UTF-8' }
  if (isMostlyWhole(utf8)) return { refused: { because: 'unknown-encoding', line: firstBrokenLine(utf8) } }
  const text = decoded('shift_jis', bytes)
  if (!text.includes(broken)) return { text, encoding: 'Shift_JIS' }
  return { refused: { because: 'unknown-encoding', line: firstBrokenLine(text) } }
}

const broken = '\ufffd'

function decoded(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

function isMostlyWhole(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return text.split(broken).length - 1 < beyondAscii / 10
}

function firstBrokenLine(text: string): number {
  return text.slice(0, text.indexOf(broken)).split('\n').length
}
