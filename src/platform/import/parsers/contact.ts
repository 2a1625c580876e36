import { readPhone } from '#platform/japanese-text.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import type { Parser } from '../plan.ts'

/** A Japanese telephone number, with its hyphens where their places are known. */
export function phone(): Parser<string> {
  return (cell) => {
    const reading = readPhone(typeof cell === 'number' ? cell : cellText(cell))
    return 'phone' in reading ? { value: reading.phone } : { fault: { code: 'not-a-phone' } }
  }
}

/** 154-0017, also from 〒１５４００１７ and from a number that lost its first zero. */
export function postalCode(): Parser<string> {
  return (cell) => {
    const typed = typeof cell === 'number' ? String(cell).padStart(7, '0') : cellText(cell).normalize('NFKC')
    const digits = typed.replace(/[〒\s‐‑‒–—―−ー-]/g, '')
    if (!/^\d{7}$/.test(digits)) return { fault: { code: 'not-a-postal-code' } }
    return { value: `${digits.slice(0, 3)}-${digits.slice(3)}` }
  }
}

/** A mail address, its domain in small letters; that mail arrives there is not known. */
export function email(): Parser<string> {
  return (cell) => {
    const typed = cellText(cell)
      .normalize('NFKC')
      .trim()
      .replace(/^mailto:/i, '')
    const [, local, domain] = /^([^\s@"<>(),:;\\]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u.exec(typed) ?? []
    if (local === undefined || domain === undefined || typed.length > 254) return { fault: { code: 'not-an-email' } }
    return { value: `${local}@${domain.toLowerCase()}` }
  }
}
