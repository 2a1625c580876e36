import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { en } from './words.en.ts'
import { ja } from './words.ja.ts'

export const words = catalogue(ja, en, {
  heldTitle: '{終|お}わった{研修|けんしゅう}',
  label: { completedOn: '{終|お}わった{日|ひ}', organiser: '{研修|けんしゅう}をした{所|ところ}' },
})
export type Words = Widen<typeof ja>
