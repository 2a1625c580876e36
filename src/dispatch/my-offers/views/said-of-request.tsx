import { Lines } from '#platform/journey/views/lines.tsx'
import { SummaryList } from '#ui/index.ts'
import { answersFrom } from '../../request/form.ts'
import type { RequestKnown } from '../../request/known.ts'
import { requestQuestions } from '../../request/questions.ts'
import type { RequestDetails } from '../../request/rules.ts'

interface Props {
  known: RequestKnown
  request: RequestDetails
  /** Ids of questions that stand elsewhere on the page. */
  without: readonly string[]
}

/** What the host said, in the words of the request, without the questions it left open. */
export function SaidOfRequest({ known, request, without }: Props) {
  const answers = answersFrom(request)
  return (
    <SummaryList
      items={requestQuestions
        .filter((question) => !without.includes(question.id))
        .flatMap((question) => question.answer(answers, known))
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => ({ label, value: <Lines text={value} /> }))}
    />
  )
}
