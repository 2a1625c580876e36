import type { Language } from '#platform/i18n/catalogue.ts'
import { usePage } from '#ui/index.ts'

type Texts = Readonly<Record<string, unknown>>

/** A text in the reader's language, with the Japanese one where it is missing. */
export function pick(row: Texts, name: string, language: Language): { text: string; isJapanese: boolean } {
  const own = language === 'ja' ? '' : String(row[`${name}_${language}`] ?? '')
  return own
    ? { text: own, isJapanese: language !== 'en' }
    : { text: String(row[`${name}_ja`] ?? ''), isJapanese: true }
}

/** The same on a page; a screen reader is told where Japanese stands on an English page. */
export function Said({ row, name }: { row: Texts; name: string }) {
  const { language } = usePage()
  const { text, isJapanese } = pick(row, name, language)
  return language === 'en' && isJapanese && text ? <span lang="ja">{text}</span> : <span>{text}</span>
}
