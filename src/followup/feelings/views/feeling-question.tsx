import { ChoiceButtons, Form, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type FeelingAnswer, feelingAnswers } from '../rules.ts'
import { words } from '../words.ts'

interface Props {
  visitId: string
  current: FeelingAnswer | null
  hasFollowUpStaff: boolean
  onceKey: string
  /** Under a heading that already asks the question. */
  isUnderTitle?: boolean
}

/** Five answers, one tap. Stands on the visit's page and on a page of its own. */
export function FeelingQuestion({ visitId, current, hasFollowUpStaff, onceKey, isUnderTitle }: Props) {
  const w = words(usePage().language)
  return (
    <Form action={urls.mine.visitFeeling({ id: visitId })} onceKey={onceKey}>
      <ChoiceButtons
        name="answer"
        label={isUnderTitle ? w.choose : w.title}
        hint={w.hint}
        readers={hasFollowUpStaff ? w.readers : w.readersAlone}
        current={current ?? undefined}
        options={feelingAnswers.map((value) => ({
          value,
          label: w.answer[value],
          description: w.about[value] || undefined,
        }))}
      />
    </Form>
  )
}
