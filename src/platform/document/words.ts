import { catalogue, type Widen } from '../i18n/catalogue.ts'

const ja = {
  year: (year: string) => year,
  asOf: (when: string) => `${when}時点`,
  asOfComma: '、',
  note: (text: string) => `※ ${text}`,
  unknown: '不明',
}
const en: Widen<typeof ja> = {
  year: (year) => year,
  asOf: (when) => `as of ${when}`,
  asOfComma: ', ',
  note: (text) => `Note: ${text}`,
  unknown: 'unknown',
}

export const documentWords = catalogue(ja, en)
