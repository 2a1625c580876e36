import type { Language } from '#platform/i18n/catalogue.ts'

/** A text kept in two languages as the reader sees it; the one there is stands in for the other. */
export function saidIn(row: object, name: string, language: Language): string {
  const texts = row as Record<string, unknown>
  const [ja, en] = [String(texts[`${name}_ja`] ?? ''), String(texts[`${name}_en`] ?? '')]
  return language === 'en' ? en || ja : ja || en
}

const naming = ['name', 'title', 'issue', 'event', 'seat', 'head', 'body_name', 'status', 'text']

/** What a row is called in a list of choices. */
export function titleOf(row: object, language: Language): string {
  const said = naming.map((name) => saidIn(row, name, language)).find((text) => text !== '') ?? ''
  const { number } = row as { number?: number | null }
  return number ? `${number} ${said}` : said
}
