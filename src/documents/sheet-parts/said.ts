import { bullets, cell, phrase } from '#platform/document/build.ts'
import type { Block, Cell, Phrase } from '#platform/document/model.ts'

/** A text kept in two languages; where one of them is missing, the other stands in and says which it is. */
export function said(row: object, name: string): Phrase {
  const { ja, en } = bothOf(row, name)
  return phrase(ja || markedEnglish(en), en || (properNames.has(name) ? ja : markedJapanese(ja)))
}

/** The lines of such a text, one phrase each. */
export function linesSaid(row: object, name: string): Phrase[] {
  const { ja, en } = bothOf(row, name)
  const [japanese, english] = [parted(ja), parted(en)]
  const isOnlyEnglish = japanese.length === 0
  const count = Math.max(japanese.length, english.length)
  return Array.from({ length: count }, (_, at) =>
    phrase(
      japanese[at] ?? (isOnlyEnglish ? markedEnglish(english[at] ?? '') : ''),
      english[at] ?? markedJapanese(japanese[at] ?? ''),
    ),
  )
}

export const isSaid = (row: object, name: string): boolean => said(row, name).ja !== ''

/** Several rows as a list of bullets. */
export const bulletsOf = (rows: readonly object[], name: string, id: string): Block =>
  bullets(rows.map((row, at) => ({ text: said(row, name), id: `${id}.${at + 1}` })))

/** A cell whose lines stand as bullets where there are several. */
export function linesCell(row: object, name: string, more: Omit<Cell, 'lines'>): Cell {
  const lines = linesSaid(row, name)
  return cell(lines, lines.length > 1 ? { ...more, bullets: true } : more)
}

export const bothSaid = (text_ja: string, text_en: string): Phrase => said({ text_ja, text_en }, 'text')

/** A text kept in one language, or as `Japanese / English`. */
export function saidOnce(text: string): Phrase {
  const [ja = '', ...english] = text.split(' / ')
  return english.length > 0 ? bothSaid(ja, english.join(' / ')) : bothSaid(text, '')
}

/** Names of bodies and committees stay as they are written where they have no English name. */
const properNames = new Set(['body_name', 'council', 'seat'])

const markedEnglish = (text: string) => (/[a-z]{3}/.test(text) ? `（英語）${text}` : text)
const markedJapanese = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? `(in Japanese) ${text}` : text

const parted = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

function bothOf(row: object, name: string): { ja: string; en: string } {
  const texts = row as Record<string, unknown>
  return { ja: String(texts[`${name}_ja`] ?? ''), en: String(texts[`${name}_en`] ?? '') }
}

/** ①, ②, …; beyond twenty plain numbers. */
export const circled = (number: number): string =>
  number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
