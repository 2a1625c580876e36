import { Lines } from '#platform/journey/views/lines.tsx'
import { words as journeyWords } from '#platform/journey/words.ts'
import { SummaryList } from '#ui/index.ts'
import { answersFrom } from '../form.ts'
import type { RequestKnown } from '../known.ts'
import { requestQuestions } from '../questions.ts'
import type { RequestDetails } from '../rules.ts'

interface Props {
  known: RequestKnown
  request: RequestDetails
  /** Ids of questions that stand elsewhere on the page. */
  without?: readonly string[]
}

/** All that was asked for, in the same words as on "check your answers". */
export function RequestSummary({ known, request, without = [] }: Props) {
  const answers = answersFrom(request)
  const { notSaid } = journeyWords(known.language)
  const shown = requestQuestions.filter((question) => !without.includes(question.id))
  return (
    <SummaryList
      items={shown.flatMap((question) =>
        question
          .answer(answers, known)
          .map(({ label, value }) => ({ label, value: <Lines text={value || notSaid} /> })),
      )}
    />
  )
}
