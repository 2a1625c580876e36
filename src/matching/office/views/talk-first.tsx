import type { Language } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'
import type { TalkFirst } from '../../rules/talk-first.ts'
import { flowWords } from '../flow-words.ts'

interface Props {
  language: Language
  wish: string
  giver: string
  talk: readonly TalkFirst[]
}

/** With whom to talk before these two are introduced, with the way to note it. */
export function TalkFirstNote({ language, wish, giver, talk }: Props) {
  const w = flowWords(language)
  const isAbout = (each: TalkFirst) => each === 'giver' || each === 'giver-again'
  return (
    <>
      {talk.map((each) => (
        <p key={each}>
          {w.talkFirst[each]}{' '}
          <a href={urls.matching.show({ id: wish }, { with: isAbout(each) ? giver : 'seeker' })}>
            {isAbout(each) ? w.noteGiver : w.noteSeeker}
          </a>
        </p>
      ))}
    </>
  )
}
