import type { Window } from '../availability/store.ts'
import { spanOf } from './hours-in-words.ts'

/** Weekly times as they were read; not `isExact` where a word such as 午後 or a bare weekday stands for hours. */
export interface WeeklyTimes {
  windows: Window[]
  isExact: boolean
}

/** A letter for each kind of token: Group, Day, Clock, Half, To, Since, Until, pause, stop. */
const tokens: readonly [string, RegExp][] = [
  ['G', /^(?:平日|土日|週末|毎日|いつでも)/],
  ['D', /^[日月火水木金土](?:曜日?)?/],
  ['C', /^(?:午前|午後)?\d{1,2}(?::\d{2}|時(?:半|\d{1,2}分)?)?/],
  ['H', /^(?:午前中?|午後|終日|一日中)/],
  ['T', /^(?:~|から)/],
  ['S', /^以降/],
  ['U', /^まで/],
  ['p', /^[・の:\s]/],
  ['x', /^[、,;/]/],
]
/** Days, then perhaps their hours: 月〜金, 火・木 の 午後, 土 10:00〜15:00, 水 13時以降. */
const clause = /^((?:D(?:TD)?|G)(?:[px]*(?:D(?:TD)?|G))*)(p*)(H|CTCU?|CT|CS|CU|TCU?)?(?:[px]+|$)/

/**
 * Reads weekly times as people write them. Null where any of it cannot be read, so that no condition is lost
 * (第3水曜は不可), and where the hours may belong to all days or to the last (月、水午後).
 */
export function readWeeklyTimes(text: string): WeeklyTimes | null {
  const found = tokensOf(
    text
      .normalize('NFKC')
      .replace(/[〜～−–—-]/g, '~')
      .trim(),
  )
  if (found === null) return null
  let { letters, words } = found
  const read: WeeklyTimes = { windows: [], isExact: true }
  while (letters !== '') {
    const [whole = '', days = '', gap = '', hours = ''] = clause.exec(letters) ?? []
    if (whole === '' || (hours !== '' && gap === '' && days.includes('x'))) return null
    const on = daysIn(words.slice(0, days.length))
    const from = days.length + gap.length
    const span = spanOf(hours, words.slice(from, from + hours.length))
    if (on === null || span === null) return null
    read.windows.push(...on.map((weekday) => ({ weekday, fromMinute: span.from, toMinute: span.to })))
    read.isExact &&= span.isExact
    letters = letters.slice(whole.length)
    words = words.slice(whole.length)
  }
  return { ...read, windows: [...new Map(read.windows.map((each) => [JSON.stringify(each), each])).values()] }
}

function tokensOf(text: string): { letters: string; words: string[] } | null {
  const found = { letters: '', words: [] as string[] }
  for (let rest = text; rest !== ''; rest = rest.slice(found.words.at(-1)?.length)) {
    const [letter, shape] = tokens.find(([, each]) => each.test(rest)) ?? []
    if (!letter || !shape) return null
    found.letters += letter
    found.words.push(shape.exec(rest)?.[0] ?? '')
  }
  return found.letters === '' ? null : found
}

const groups: Record<string, string> = {
  平日: '月火水木金',
  土日: '土日',
  週末: '土日',
  毎日: '月火水木金土日',
  いつでも: '月火水木金土日',
}
const week = '日月火水木金土'

function daysIn(words: readonly string[]): number[] | null {
  const days = new Set<number>()
  for (const [index, word] of words.entries()) {
    const last = week.indexOf(words[index - 1]?.[0] ?? '')
    const next = week.indexOf(words[index + 1]?.[0] ?? '')
    if (word === '~' || word === 'から') for (let at = last; at !== next; at = (at + 1) % 7) days.add(at)
    else for (const each of groups[word] ?? word[0] ?? '') if (week.includes(each)) days.add(week.indexOf(each))
  }
  return days.size > 0 ? [...days] : null
}
