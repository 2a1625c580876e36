import type { Language } from '#platform/i18n/catalogue.ts'

/** Whole yen; negative for what is taken back. */
export type Yen = number

export function isYen(value: unknown): value is Yen {
  return Number.isSafeInteger(value)
}

/** 12,000円; ¥12,000 in English. */
export function formatYen(language: Language, yen: Yen): string {
  const amount = Math.abs(yen).toLocaleString('en-US')
  const sign = yen < 0 ? '−' : ''
  return language === 'en' ? `${sign}¥${amount}` : `${sign}${amount}円`
}

/**
 * An amount as people write it: 12,000, ￥１２，０００, 12000円, △500 for a negative one. Null where it is no whole
 * number of yen.
 */
export function parseYen(text: string): Yen | null {
  const plain = text.normalize('NFKC').replace(/[\s]/g, '')
  const parts = /^(?<sign>[-−△▲])?[¥\\]?(?<sign2>[-−△▲])?(?<amount>\d+|\d{1,3}(?:,\d{3})+)(?:円|-)?$/u.exec(
    plain,
  )?.groups
  if (!parts?.amount) return null
  const yen = Number(parts.amount.replaceAll(',', ''))
  if (!isYen(yen)) return null
  return (parts.sign ?? parts.sign2) && yen !== 0 ? -yen : yen
}

/**
 * `yen × numerator ÷ denominator` in whole numbers, the fraction of a yen cut off (10.21 % is 1021 of 10000).
 * Throws RangeError for what is no whole number.
 */
export function portionOf(yen: Yen, numerator: number, denominator: number): Yen {
  return Number((BigInt(yen) * BigInt(numerator)) / BigInt(denominator))
}

export function sumOf(amounts: Iterable<Yen>): Yen {
  let sum = 0
  for (const yen of amounts) sum += yen
  return sum
}
