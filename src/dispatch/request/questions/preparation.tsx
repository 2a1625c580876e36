import { RadioGroup, TextArea } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { calmRooms } from '../rules.ts'

export const preparation: RequestQuestion = {
  id: 'preparation',
  title: ({ w }) => w.question.preparation,
  lead: ({ w }) => w.leads.preparation,
  fields: requestForm.pick({ calmRoom: true, preparation: true, accommodations: true }),
  labels: ({ w }) => w.label,
  View: PreparationFields,
  answer: ({ calmRoom, preparation = '', accommodations = '' }, { w }) => [
    { label: w.label.calmRoom, value: calmRoom ? w.calmRoom[calmRoom] : '' },
    { label: w.label.preparation, value: preparation },
    { label: w.label.accommodations, value: accommodations },
  ],
}

function PreparationFields({ known: { w } }: { known: RequestKnown }) {
  return (
    <>
      <RadioGroup
        name="calmRoom"
        label={w.label.calmRoom}
        required
        options={calmRooms.map((value) => ({ value, label: w.calmRoom[value] }))}
      />
      <TextArea name="preparation" label={w.label.preparation} hint={w.hint.preparation} rows={3} limit={1000} />
      <TextArea
        name="accommodations"
        label={w.label.accommodations}
        hint={w.hint.accommodations}
        rows={3}
        limit={1000}
      />
    </>
  )
}
