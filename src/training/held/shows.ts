import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { words } from './words.ts'

interface Exception {
  unit: string
  away: 'apology' | 'absence' | null
  late: number
  early: number
}

const list = <T>(value: unknown) => (Array.isArray(value) ? (value as T[]) : [])

export const showExceptions =
  (language: Language) =>
  (value: unknown): string => {
    const { away, late, early, listComma } = words(language)
    return list<Exception>(value)
      .map(({ unit, ...row }) => {
        const said = row.away ? [away[row.away]] : [row.late ? late(row.late) : '', row.early ? early(row.early) : '']
        return [unit, ...said.filter(Boolean)].join(' ')
      })
      .join(listComma)
  }

export const showMakeUps =
  (language: Language) =>
  (value: unknown): string =>
    list<{ unit: string; on: string }>(value)
      .map(({ unit, on }) => `${unit} ${formatDay(language, on, 'long')}`)
      .join(words(language).listComma)
