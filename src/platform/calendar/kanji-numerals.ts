const digits = '〇一二三四五六七八九'

/** 二十八年 → 28年, 二〇二六年 → 2026年; for the numbers of a date, so up to 99 with 十, or digit by digit. */
export function withPlainNumerals(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+/g, (numeral) => String(numberOf(numeral)))
}

function numberOf(numeral: string): string | number {
  if (!numeral.includes('十')) return Array.from(numeral, (digit) => digits.indexOf(digit)).join('')
  const [tens = '', ones = ''] = numeral.split('十')
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
