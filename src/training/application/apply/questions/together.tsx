import { RadioGroup, TextField } from '#ui/index.ts'
import { applicationForm, togetherWays } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const together: ApplyQuestion = {
  id: 'together',
  title: ({ w }) => w.question.together,
  lead: ({ w }) => w.lead.together,
  fields: applicationForm.pick({ together: true, partnerReference: true }),
  labels: ({ w }) => w.label,
  View: TogetherFields,
  errors: ({ together, partnerReference }) =>
    together === 'partner-applied' && partnerReference === '' ? [{ field: 'partnerReference', code: 'required' }] : [],
  next: ({ together }) => (together === 'together' ? undefined : 'wishes'),
  answer: ({ together, partnerReference = '' }, { w }) => [
    { label: w.label.together, value: together ? w.together[together] : '' },
    ...(together === 'partner-applied' ? [{ label: w.label.partnerReference, value: partnerReference }] : []),
  ],
}

function TogetherFields({ known: { w } }: { known: ApplyKnown }) {
  const reference = (
    <TextField
      name="partnerReference"
      label={w.label.partnerReference}
      hint={w.hint.partnerReference}
      width="medium"
      required
    />
  )
  const inside = { alone: undefined, together: undefined, 'partner-applied': reference }
  return (
    <RadioGroup
      name="together"
      label={w.label.together}
      required
      options={togetherWays.map((value) => ({ value, label: w.together[value], inside: inside[value] }))}
    />
  )
}
