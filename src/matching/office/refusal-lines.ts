import type { Language } from '#platform/i18n/catalogue.ts'
import type { IntroduceRefusal } from '../introduction/introduce.ts'
import { hardInWords } from '../rules/words.ts'
import { flowWords } from './flow-words.ts'
import { words } from './words.ts'

/** Why two were not introduced, in words. */
export function refusalLines(language: Language, refused: IntroduceRefusal): string[] {
  if (refused.because === 'rules') return refused.hard.map((hard) => hardInWords(language, hard))
  if (refused.because === 'not-talked-yet') return refused.talk.map((each) => flowWords(language).talkFirst[each])
  return [words(language).refused[refused.because]]
}
