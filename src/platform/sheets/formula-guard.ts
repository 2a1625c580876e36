const opensFormula = /^[=+\-@＝＋－＠\t\r\n]/
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/

/**
 * A text that a spreadsheet would run as a formula when it opens a csv file gets an apostrophe in front, which
 * spreadsheets show as text. A plain number such as -5 stays.
 */
export function guarded(text: string): string {
  return opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** The text without the apostrophe that `guarded` set. */
export function unguarded(text: string): string {
  return text.startsWith("'") && opensFormula.test(text.slice(1)) ? text.slice(1) : text
}
