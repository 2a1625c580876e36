import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
