import type { Language } from '#platform/i18n/catalogue.ts'
import { Disclosure, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Giver } from '../../rules/facts.ts'
import { flowWords } from '../flow-words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  /** The wish. */
  id: string
  giver: Pick<Giver, 'key' | 'side'>
  isApart: boolean
}

/** That these two are not to be introduced, or that whoever said so has taken it back. */
export function ApartChoice({ w, language, id, giver, isApart }: Props) {
  const { key, side } = giver
  const flow = flowWords(language)
  if (side === 'place') return null
  return (
    <Disclosure summary={isApart ? flow.lift : w.apart}>
      <p>{isApart ? flow.liftNote : `${w.apartNote} ${flow.apartEnds}`}</p>
      <PostButton
        action={isApart ? urls.matching.apartLift({ id }) : urls.matching.apart({ id })}
        fields={{ giver: key }}
        kind="secondary"
      >
        {isApart ? flow.lift : w.apart}
      </PostButton>
    </Disclosure>
  )
}
