import { withoutMarkup } from '#platform/i18n/readings.ts'
import type { VersionRow } from './store.ts'

/** What is searched of a wording, beside its titles. */
export const searchedTexts = (version: VersionRow): string[] =>
  Object.entries(version)
    .filter(([column]) =>
      /^(summary|body|audience|access|entering|surroundings|cost|place_name|organiser)_|^address$|^tags$/.test(column),
    )
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string')

/** Words as written and, where readings are marked, as read. */
export function searched(texts: readonly string[]): string {
  const written = texts.filter(Boolean).map(withoutMarkup)
  const read = texts
    .filter((text) => text.includes('|'))
    .map((text) => text.replace(/\{[^{|}]{1,60}\|([ぁ-ゖァ-ヺー・ 　]{1,80})\}/g, '$1'))
  return [...new Set([...written, ...read])].join('\n')
}
