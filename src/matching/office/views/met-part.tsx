import type { Language } from '#platform/i18n/catalogue.ts'
import { ButtonRow, Disclosure, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Introduction } from '../../introduction/rules/facts.ts'
import { whyNotCorrect, whyNotRecord } from '../../introduction/rules/refusals.ts'
import { flowWords } from '../flow-words.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  now: string
  one: Introduction
}

/** Whether they met, once it has begun; and the way to put a wrong record right. */
export function MetPart({ w, language, now, one }: Props) {
  const flow = flowWords(language)
  const id = { id: one.id }
  const other = one.meeting?.tookPlace ? 'no' : 'yes'
  return (
    <>
      {whyNotRecord(one, now) === null && (
        <ButtonRow>
          <PostButton action={urls.matching.meetingRecord(id)} fields={{ tookPlace: 'yes' }}>
            {w.met}
          </PostButton>
          <PostButton action={urls.matching.meetingRecord(id)} fields={{ tookPlace: 'no' }} kind="secondary">
            {w.notMet}
          </PostButton>
        </ButtonRow>
      )}
      {whyNotCorrect(one, now) === null && (
        <Disclosure summary={flow.correct}>
          <PostButton action={urls.matching.meetingCorrect(id)} fields={{ tookPlace: other }} kind="secondary">
            {flow.correctTo[other]}
          </PostButton>
        </Disclosure>
      )}
    </>
  )
}
