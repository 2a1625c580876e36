import { isMonth, type Month, monthOf, parseDay } from '#platform/calendar.ts'

/** The month a text says: 2024-06, 2024年6月, R6年6月, 令和6年6月; null where it says none. */
export function parseMonth(text: string): Month | null {
  const plain = text.normalize('NFKC').trim().replace(/月$/, '')
  const day = parseDay(`${plain.replace(/[/.年]/g, '-')}-1`)
  const month = day ? monthOf(day) : null
  return month && isMonth(month) ? month : null
}

/** Several months parted by 、 , or と; null where one of them is none. */
export function parseMonths(text: string): Month[] | null {
  const months = text
    .split(/[、,，と\s]+/)
    .filter(Boolean)
    .map(parseMonth)
  return months.some((month) => month === null) ? null : (months as Month[])
}
