import type { Language } from '#platform/i18n/catalogue.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Disclosure, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Introduction, Side } from '../../introduction/rules/facts.ts'
import { ownNo } from '../../introduction/rules/own-no.ts'
import { flowWords } from '../flow-words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  one: Introduction
  side: Side
}

/** Who takes a “not this time” back by telephone is heard too. */
export function NoPart({ w, language, one, side }: Props) {
  const flow = flowWords(language)
  if (ownNo(one, side) !== 'stands') return null
  return (
    <Disclosure summary={flow.takeBack + inBrackets(language, w.side[side])}>
      <PostButton
        action={urls.matching.introductionAnswer({ id: one.id })}
        fields={{ side, answer: 'take-back' }}
        kind="secondary"
      >
        {flow.takeBack}
      </PostButton>
    </Disclosure>
  )
}
