export interface Unencodable {
  /** The whole character as a reader sees it, with its variation selector or sound mark. */
  character: string
  /** U+20BB7, or several for a combined character. */
  codePoints: string
}

/** Signs that Windows' Shift_JIS has under another code point that looks the same. */
const twins: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
let codes: ReadonlyMap<string, number> | undefined

/**
 * Encodes a text as Windows writes Shift_JIS (CP932): 〜 − ‖ — become its own signs of the same look; every other
 * character that it lacks is named instead of being replaced. No character of an office's own (外字) is written.
 */
export function encodeCp932(text: string): { bytes: Uint8Array } | { characters: Unencodable[] } {
  codes ??= codesByCharacter()
  const bytes: number[] = []
  let isWhole = true
  for (const character of text) {
    const code = codes.get(twins[character] ?? character)
    if (code === undefined) isWhole = false
    else if (code > 0xff) bytes.push(code >> 8, code & 0xff)
    else bytes.push(code)
  }
  return isWhole ? { bytes: Uint8Array.from(bytes) } : { characters: unencodable(text, codes) }
}

function unencodable(text: string, known: ReadonlyMap<string, number>): Unencodable[] {
  const lacks = (segment: string) => Array.from(segment).some((each) => !known.has(twins[each] ?? each))
  const segments = new Set(Array.from(segmenter.segment(text), ({ segment }) => segment))
  return [...segments].filter(lacks).map((character) => ({ character, codePoints: codePointsOf(character) }))
}

function codePointsOf(character: string): string {
  return Array.from(character, (each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  )
}

/**
 * The inverse of the platform's own decoder. Where a character has several codes the first found stays, in the order
 * that Windows prefers: the JIS rows and NEC's signs, then IBM's extensions, then NEC's selection of them.
 */
function codesByCharacter(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const decoder = new TextDecoder('shift_jis')
  for (let code = 0; code < 0x80; code += 1) found.set(String.fromCharCode(code), code)
  for (let code = 0xa1; code <= 0xdf; code += 1) found.set(decoder.decode(Uint8Array.of(code)), code)
  for (const [first, last] of [
    [0x81, 0x9f] as const,
    [0xe0, 0xea] as const,
    [0xfa, 0xfc] as const,
    [0xed, 0xee] as const,
  ]) {
    for (let lead = first; lead <= last; lead += 1) {
      for (let trail = 0x40; trail <= 0xfc; trail += 1) {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (Array.from(character).length === 1 && character !== '\ufffd' && !found.has(character)) {
          found.set(character, lead * 256 + trail)
        }
      }
    }
  }
  return found
}
