import { catalogue } from '#platform/i18n/catalogue.ts'
import { easy } from './words.easy.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const uiWords = catalogue(ja, en, easy)
export type UiWords = ReturnType<typeof uiWords>
