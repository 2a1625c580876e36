import type { SheetRefusal } from './reading.ts'

/**
 * The fields of a text file after RFC 4180: fields parted by comma (or tab or semicolon, where those are more frequent
 * in the first line), rows by CRLF, LF or CR; fields in quotes may hold any of them. Fields stay as written, spaces
 * included. A quote that is never closed, or text behind a closing one, is refused with its line.
 */
export function readCsv(text: string): { rows: string[][] } | { refused: SheetRefusal } {
  const delimiter = delimiterOf(text)
  const plainField = new RegExp(`[^${delimiter}\\r\\n]*`, 'y')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      if (end === -1) return { refused: { because: 'quote-not-closed', line } }
      const field = text.slice(at + 1, end)
      line += field.split('\n').length - 1
      if (!['', delimiter, '\r', '\n'].includes(text[end + 1] ?? ''))
        return { refused: { because: 'text-after-quote', line } }
      row.push(field.replaceAll('""', '"').replaceAll('\r\n', '\n'))
      at = end + 1
    } else {
      plainField.lastIndex = at
      const field = plainField.exec(text)?.[0] ?? ''
      row.push(field)
      at += field.length
    }
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    line += 1
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return { rows }
}

function delimiterOf(text: string): string {
  const firstLine = /^(?:"[^"]*"|[^"\r\n]+)*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string) => firstLine.split(delimiter).length
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** Where the quote opened at `from` is closed; two quotes in a row are one character of the field. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
