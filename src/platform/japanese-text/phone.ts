export type PhoneReading = { phone: string } | { fault: 'not-a-phone' }

const kinds: readonly { begins: RegExp; groups: readonly number[] }[] = [
  { begins: /^0[5-9]0[1-9]/, groups: [3, 4, 4] },
  { begins: /^0800/, groups: [4, 3, 4] },
  { begins: /^0(120|570|990)/, groups: [4, 3, 3] },
  { begins: /^0[36]/, groups: [2, 4, 4] },
]

/**
 * Reads a Japanese telephone number in any width, with hyphens, brackets, spaces or +81, and sets its hyphens:
 * as written where they stand at sensible places, by the number's kind otherwise. A number with an area code of
 * unknown length that came without hyphens stays without. A first zero that a spreadsheet dropped is put back
 * only for a number (not a text).
 */
export function readPhone(text: string | number): PhoneReading {
  const written = typeof text === 'number' ? `0${text}` : text.normalize('NFKC')
  const groups = written
    .replace(/^\s*(?:tel|電話|℡)?[:.\s]*/i, '')
    .replace(/^\+81[-\s]*\(?0?\)?/, '0')
    .split(/[-‐‑‒–—―−ー.()\s]+/)
    .filter((group) => group !== '')
  const digits = groups.join('')
  const kind = kinds.find(({ begins }) => begins.test(digits))
  if (!/^0\d+$/.test(digits) || digits.length !== lengthOf(kind?.groups)) return { fault: 'not-a-phone' }
  if (kind) return { phone: hyphenated(digits, kind.groups) }
  return { phone: isSensible(groups) ? groups.join('-') : digits }
}

/** The number with its hyphens, or null where it is no Japanese telephone number. */
export function formatPhone(text: string): string | null {
  const reading = readPhone(text)
  return 'phone' in reading ? reading.phone : null
}

function lengthOf(groups: readonly number[] = [10]): number {
  return groups.reduce((total, length) => total + length, 0)
}

function hyphenated(digits: string, [first = 0, second = 0]: readonly number[]): string {
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join('-')
}

function isSensible(groups: readonly string[]): boolean {
  const [area = '', exchange = '', line = ''] = groups
  return groups.length === 3 && area.length >= 2 && area.length <= 5 && exchange !== '' && line.length === 4
}
