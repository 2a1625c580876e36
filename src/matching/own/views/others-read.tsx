import type { Language } from '#platform/i18n/catalogue.ts'
import { Card, Disclosure } from '#ui/index.ts'
import type { SeekingAnswers } from '../../seeking/answers.ts'
import { stepWords } from '../step-words.ts'
import type { Words } from '../words.ts'
import { AboutSeeker } from './about-seeker.tsx'

/** Exactly what the other side reads, before it is told to anybody. */
export function OthersRead({ w, language, answers, code }: Props) {
  const { preview } = stepWords(language)
  return (
    <Disclosure summary={preview.title}>
      <p>{preview.before}</p>
      <Card level={3} title={w.unnamedSeeker(code)}>
        {answers.about && <p class="kept-lines">{answers.about}</p>}
        <AboutSeeker language={language} seeker={answers} />
      </Card>
      <p>{preview.after(answers.name)}</p>
      <p>{preview.never}</p>
    </Disclosure>
  )
}

interface Props {
  w: Words
  language: Language
  answers: SeekingAnswers
  code: string
}
