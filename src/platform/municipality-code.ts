/** A Japanese local government's code: prefecture (2 digits), municipality (3), check digit (1). */
export type MunicipalityCode = string

/** Whether these are six half-width digits of a prefecture's range (01 to 47) with the right check digit. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^\d{6}$/.test(text) && isPrefecture(text) && checkDigitOf(text.slice(0, 5)) === text[5]
}

/** The sixth digit for the first five: 11 less the remainder of 6a+5b+4c+3d+2e by 11, of which the last digit. */
export function checkDigitOf(fiveDigits: string): string {
  const sum = Array.from(fiveDigits, Number).reduce((total, digit, index) => total + digit * (6 - index), 0)
  return String((11 - (sum % 11)) % 10)
}

export type CodeReading =
  | { code: MunicipalityCode; repaired: null | 'leading-zero' | 'check-digit' }
  | { fault: 'not-a-code' | 'wrong-check-digit' }

/**
 * Reads a code from a list: full width is accepted, a leading zero that a spreadsheet dropped is put back where the
 * check digit proves it, and a code of five digits without its check digit gets it.
 */
export function readMunicipalityCode(text: string | number): CodeReading {
  const digits = String(text).normalize('NFKC').replace(/\s/g, '')
  if (!/^\d{5,6}$/.test(digits)) return { fault: 'not-a-code' }
  if (digits.length === 6) {
    if (isMunicipalityCode(digits)) return { code: digits, repaired: null }
    return { fault: isPrefecture(digits) ? 'wrong-check-digit' : 'not-a-code' }
  }
  if (isMunicipalityCode(`0${digits}`)) return { code: `0${digits}`, repaired: 'leading-zero' }
  if (!isPrefecture(digits)) return { fault: 'not-a-code' }
  return { code: digits + checkDigitOf(digits), repaired: 'check-digit' }
}

/** The prefecture's two digits, 01 (北海道) to 47 (沖縄県). */
export function prefectureOf(code: MunicipalityCode): string {
  return code.slice(0, 2)
}

/** Whether the code is that of a prefecture itself: 130001 is 東京都. */
export function isPrefectureCode(code: MunicipalityCode): boolean {
  return code.slice(2, 5) === '000'
}

function isPrefecture(digits: string): boolean {
  return digits >= '01' && digits < '48'
}
