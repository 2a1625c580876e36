import { audiences } from '#register/vocabulary.ts'
import { NumberField, RadioGroup, TextArea } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { turned } from '../turned.ts'

export const audience: RequestQuestion = {
  id: 'audience',
  title: ({ w }) => w.question.audience,
  lead: ({ w }) => w.leads.audience,
  fields: requestForm.pick({ audienceKind: true, audienceNote: true, audienceNumber: true }),
  labels: ({ w }) => w.label,
  View: AudienceFields,
  answer: ({ audienceKind, audienceNote = '', audienceNumber = null }, { w, v }) => [
    { label: w.label.audienceKind, value: audienceKind ? v.audience[audienceKind] : '' },
    { label: w.label.audienceNote, value: audienceNote },
    {
      label: w.label.audienceNumber,
      value: audienceNumber === null ? w.unknown : w.number(audienceNumber.toLocaleString('en-US')),
    },
  ],
}

function AudienceFields({ known: { w, v, today } }: { known: RequestKnown }) {
  return (
    <>
      <RadioGroup
        name="audienceKind"
        label={w.label.audienceKind}
        required
        options={turned(audiences, today).map((value) => ({ value, label: v.audience[value] }))}
      />
      <TextArea
        name="audienceNote"
        label={w.label.audienceNote}
        hint={w.hint.audienceNote}
        readers={w.readers}
        rows={3}
        limit={500}
      />
      <NumberField name="audienceNumber" label={w.label.audienceNumber} hint={w.hint.audienceNumber} />
    </>
  )
}
