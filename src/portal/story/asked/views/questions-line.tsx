import { Tag, usePage } from '#ui/index.ts'
import type { Question } from '../../story.ts'
import { askedWords } from '../words.ts'

/** What those said of whom a part tells, beside the part, for its teller and who looks it over. */
export function QuestionsLine({ questions }: { questions: readonly Question[] }) {
  const w = askedWords(usePage().language)
  if (questions.length === 0) return null
  const isHeld = questions.some(({ answer }) => answer !== 'agrees')
  return (
    <>
      {questions.map(({ id, to, answer, words }) => (
        <div key={id}>
          <p>
            <Tag tone={answer === 'agrees' ? 'green' : 'neutral'}>{w.state[answer ?? 'waiting'](to)}</Tag>
          </p>
          {words && <p class="kept-lines">{words}</p>}
        </div>
      ))}
      {isHeld && <p class="field-hint">{w.held}</p>}
    </>
  )
}
