import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { requestForm, slotNumbers } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { slotLines } from '../slots/fields.ts'
import { slotLabels } from '../slots/labels.ts'
import { slotProblems, slotsOf } from '../slots/rules.ts'
import { MoreSlots } from '../views/more-slots.tsx'
import { SlotFieldSet } from '../views/slot-field-set.tsx'

const [first, ...others] = slotNumbers
const names = slotNumbers.flatMap((number) => [`day${number}`, `start${number}`, `end${number}`] as const)

export const when: RequestQuestion = {
  id: 'when',
  title: ({ w }) => w.question.when,
  lead: ({ w }) => w.leads.when,
  fields: requestForm.pick(
    Object.fromEntries(names.map((name) => [name, true])) as Record<(typeof names)[number], true>,
  ),
  labels: ({ w }) => slotLabels(w, slotNumbers),
  View: WhenFields,
  errors: (answers, { today }) => slotProblems(slotLines(answers, slotNumbers), 1, today),
  answer: (answers, { w, language }) =>
    slotsOf(slotLines(answers, slotNumbers)).map((slot, at) => ({
      label: w.slot.legend(String(at + 1)),
      value: `${formatDay(language, slot.onDay, 'long')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`,
    })),
}

function WhenFields({ known: { w, today } }: { known: RequestKnown }) {
  return (
    <>
      <SlotFieldSet number={first} legend={w.slot.legend(String(first))} w={w.slot} today={today} required />
      <MoreSlots numbers={others} w={w.slot} today={today} />
    </>
  )
}
