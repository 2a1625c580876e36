import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { easy } from './words.easy.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en, easy)
export type Words = Widen<typeof ja>
