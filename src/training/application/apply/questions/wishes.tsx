import { TextArea } from '#ui/index.ts'
import { applicationForm } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const wishes: ApplyQuestion = {
  id: 'wishes',
  title: ({ w }) => w.question.wishes,
  lead: ({ w }) => w.lead.wishes,
  fields: applicationForm.pick({ wishes: true }),
  labels: ({ w }) => w.label,
  View: WishesFields,
  answer: ({ wishes = '' }, { w }) => [{ label: w.label.wishes, value: wishes }],
}

function WishesFields({ known: { w } }: { known: ApplyKnown }) {
  return <TextArea name="wishes" label={w.label.wishes} readers={w.readers} limit={1000} />
}
