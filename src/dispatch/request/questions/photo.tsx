import { RadioGroup } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { photoRules } from '../rules.ts'

export const photo: RequestQuestion = {
  id: 'photo',
  title: ({ w }) => w.question.photo,
  lead: ({ w }) => w.leads.photo,
  fields: requestForm.pick({ photoRule: true }),
  labels: ({ w }) => w.label,
  View: PhotoFields,
  answer: ({ photoRule }, { w }) => [{ label: w.label.photoRule, value: photoRule ? w.photoRule[photoRule] : '' }],
}

function PhotoFields({ known: { w } }: { known: RequestKnown }) {
  return (
    <RadioGroup
      name="photoRule"
      label={w.label.photoRule}
      required
      options={photoRules.map((value) => ({ value, label: w.photoRule[value], description: w.photoAbout[value] }))}
    />
  )
}
