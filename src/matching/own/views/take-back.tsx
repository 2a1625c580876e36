import type { Language } from '#platform/i18n/catalogue.ts'
import { Disclosure, PostButton } from '#ui/index.ts'
import type { Shown } from '../../introduction/shown.ts'
import { stepWords } from '../step-words.ts'

/** “Not this time” is no last word: whoever said it can take it back, and then the office may ask anew. */
export function TakeBack({ language, shown, answer }: { language: Language; shown: Shown; answer: string }) {
  const w = stepWords(language).takeBack
  if (shown.ownNo === null) return null
  if (shown.ownNo === 'taken-back') return <p>{w.done}</p>
  return (
    <Disclosure summary={w.title}>
      <p>{w.note}</p>
      <PostButton action={answer} fields={{ answer: 'take-back' }} kind="secondary">
        {w.press}
      </PostButton>
    </Disclosure>
  )
}
