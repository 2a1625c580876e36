import { type Minute, parseMinute } from '#platform/calendar.ts'

/** The hours of a clause; the letters are the kinds of its words. Not `isExact` where a word such as 午後 stands for hours. */
export function spanOf(
  letters: string,
  words: readonly string[],
): { from: Minute; to: Minute; isExact: boolean } | null {
  const [first = '', second = '', third = ''] = words
  if (first.startsWith('午前') && letters === 'H') return { from: 0, to: 720, isExact: false }
  if (first === '午後' && letters === 'H') return { from: 720, to: 1440, isExact: false }
  if (letters === '' || letters === 'H') return { from: 0, to: 1440, isExact: false }
  if (!words.some((word) => /[:時]/.test(word))) return null
  const [start, end] = letters.startsWith('T') ? ['', second] : letters === 'CU' ? ['', first] : [first, third]
  const from = start === '' ? 0 : minuteOf(start)
  const to = end === '' || end === 'まで' ? 1440 : minuteOf(inAfternoon(start, end))
  const isOddHour = from !== null && from > 0 && from < 360 && !start.includes('午前')
  if (from === null || to === null || to <= from || isOddHour) return null
  return { from, to, isExact: start !== '' && to !== 1440 }
}

/** 午後1時〜5時 ends in the afternoon as well. */
const inAfternoon = (start: string, end: string) =>
  start.startsWith('午後') && /^\d/.test(end) && Number.parseInt(end, 10) < 12 ? `午後${end}` : end

const minuteOf = (text: string) => parseMinute(/[:時]/.test(text) ? text : `${text}時`)
