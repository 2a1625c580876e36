import { cellText } from '#platform/sheets/sheet.ts'
import type { ParseContext, Parser } from '../plan.ts'

/** Reads what can be read; what cannot is left out and told, for columns in which people write freely. */
export function lenient<V, W>(parser: Parser<V>, otherwise: W): Parser<V | W> {
  return (cell, context) => {
    const parsed = parser(cell, context)
    if (!('fault' in parsed)) return parsed
    return { value: otherwise, doubt: { code: 'not-taken-over', left: [cellText(cell)] } }
  }
}

/** The same for several values in one cell, also parted by ・ or a space: each piece is taken or left by itself. */
export function lenientList<V>(each: Parser<V>): Parser<V[]> {
  return (cell, context) => {
    const found = piecesOf(cellText(cell), /[、，,；;／/\n]/).flatMap((piece) => {
      const whole = readPiece(each, piece, context)
      if ('value' in whole) return [whole]
      return piecesOf(piece, /[・\s]/).map((part) => readPiece(each, part, context))
    })
    const value = [...new Set(found.flatMap((piece) => ('value' in piece ? [piece.value] : [])))]
    const left = found.flatMap((piece) => ('left' in piece ? [piece.left] : []))
    return left.length === 0 ? { value } : { value, doubt: { code: 'not-taken-over', left } }
  }
}

function readPiece<V>(each: Parser<V>, piece: string, context: ParseContext): { value: V } | { left: string } {
  const parsed = each(piece, context)
  return 'fault' in parsed ? { left: piece } : { value: parsed.value }
}

const piecesOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
