import { fullWidthKana, katakana, lengthOf, rareCharacters } from '#platform/japanese-text.ts'
import { type Cell, cellText } from '#platform/sheets/sheet.ts'
import type { Parsed, Parser } from '../plan.ts'

/** One line of text, as typed but for the spaces around it; a line break becomes a space. */
export function text(most = 200): Parser<string> {
  return (cell) => limited(oneLine(cell), most)
}

/** Text of several lines. */
export function longText(most = 2_000): Parser<string> {
  return (cell) => limited(withoutControls(cellText(cell)).trim(), most)
}

/** A name, kept as typed; characters that print or other machines may lack are told as a doubt. */
export function name(most = 80): Parser<string> {
  return (cell) => {
    const parsed = limited(oneLine(cell), most)
    const characters = rareCharacters(cellText(cell)).map(({ character }) => character)
    return 'value' in parsed && characters.length > 0
      ? { ...parsed, doubt: { code: 'rare-characters', characters } }
      : parsed
  }
}

/** A reading, written in full-width katakana whatever kana it came in. */
export function kana(most = 80): Parser<string> {
  return (cell) => {
    const reading = katakana(fullWidthKana(oneLine(cell)))
      .replace(/[-‐‑‒–—―−－]/g, 'ー')
      .replace(/\s+/g, ' ')
    return /^[ァ-ヺヽヾー・ ]+$/.test(reading) ? limited(reading, most) : { fault: { code: 'not-kana' } }
  }
}

function oneLine(cell: Cell): string {
  return withoutControls(cellText(cell))
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

function withoutControls(typed: string): string {
  return typed.replace(/[^\P{Cc}\n\t]/gu, '')
}

function limited(value: string, most: number): Parsed<string> {
  return lengthOf(value) > most ? { fault: { code: 'too-long', most } } : { value }
}
