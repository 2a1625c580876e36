import { catalogue } from '#platform/i18n/catalogue.ts'
import { easy } from './story-words.easy.ts'
import { en } from './story-words.en.ts'
import { ja } from './story-words.ja.ts'

export const storyWords = catalogue(ja, en, easy)
export type StoryWords = ReturnType<typeof storyWords>
