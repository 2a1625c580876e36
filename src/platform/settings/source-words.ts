import type { Language } from '../i18n/catalogue.ts'

const ownValue = 'ともにの初期値：'

/** Where a value comes from. What the program itself starts from is said in English too; publications keep their name. */
export const sourceInWords = (language: Language, source: string): string =>
  language === 'en' && source.startsWith(ownValue) ? 'initial value of Tomoni' : source
