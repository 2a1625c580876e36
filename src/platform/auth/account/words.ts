import { catalogue } from '../../i18n/catalogue.ts'
import { easy } from './words.easy.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en, easy)
export type Words = ReturnType<typeof words>
export const savings = ['language', 'password', 'second-step-removed', 'passkey', 'passkey-removed'] as const
export type Saved = (typeof savings)[number]
