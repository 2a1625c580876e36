import { era } from '#platform/calendar.ts'
import { phrase } from '#platform/document/build.ts'
import type { Phrase } from '#platform/document/model.ts'

/** R6年度. */
export function fiscalYearSaid(year: number): Phrase {
  const { letter, year: inEra } = era(`${year}-05-01`)
  return phrase(`${letter}${inEra}年度`, `FY${year}`)
}

/** 令和4年度: in headings, where the form writes the era out. */
export function eraYearSaid(year: number): string {
  const { era: name, year: inEra } = era(`${year}-05-01`)
  return `${name}${inEra === 1 ? '元' : inEra}年度`
}

/** R6・R7年度 where a row covers several years. */
export function yearsSaid(from: number, until: number | null): Phrase {
  if (until === null || until === from) return fiscalYearSaid(from)
  const { letter, year } = era(`${from}-05-01`)
  const between = until - from > 1 ? '～' : '・'
  return phrase(`${letter}${year}${between}${fiscalYearSaid(until).ja}`, `FY${from}–${until}`)
}

/** 年2回, 月1回. */
export function frequencySaid(times: number | null, per: 'year' | 'month' | null): Phrase | null {
  if (times === null || per === null) return null
  return phrase(`${per === 'year' ? '年' : '月'}${times}回`, `${times === 1 ? 'once' : `${times} times`} a ${per}`)
}

export interface When {
  when_kind: 'years' | 'month' | 'months' | 'range' | 'open'
  from_month: string | null
  until_month: string | null
  months: string[]
  times: number | null
}

const names = 'January February March April May June July August September October November December'.split(' ')

/** 4月, 6月と3月 (2回), 6月～翌3月, 6月～; the row that opens the year says the year: R6年4月. */
export function whenSaid(when: When, opensYear: boolean): Phrase {
  if (when.when_kind === 'months') {
    const again = when.times === null ? phrase('') : phrase(` (${when.times}回)`, ` (${when.times} times)`)
    return phrase(
      when.months.map(monthJa).join('と') + again.ja,
      when.months.map((month) => monthEn(month, false)).join(' and ') + again.en,
    )
  }
  const from = when.from_month ?? ''
  const first = phrase(opensYear ? yearOf(from) + monthJa(from) : monthJa(from), monthEn(from, opensYear))
  if (when.when_kind === 'open') return phrase(`${first.ja}～`, `from ${first.en}`)
  if (when.when_kind !== 'range' || when.until_month === null) return first
  const next = when.until_month.slice(0, 4) > from.slice(0, 4) ? '翌' : ''
  return phrase(
    `${first.ja}～${next}${monthJa(when.until_month)}`,
    `${first.en} to ${monthEn(when.until_month, next !== '')}`,
  )
}

const monthJa = (month: string) => `${Number(month.slice(5))}月`
const monthEn = (month: string, withYear: boolean) =>
  `${names[Number(month.slice(5)) - 1] ?? ''}${withYear ? ` ${month.slice(0, 4)}` : ''}`

function yearOf(month: string): string {
  const { letter, year } = era(`${month}-01`)
  return `${letter}${year}年`
}
