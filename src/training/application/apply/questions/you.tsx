import { TextArea, TextField } from '#ui/index.ts'
import { applicationForm, hasContact } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const you: ApplyQuestion = {
  id: 'you',
  title: ({ w }) => w.question.you,
  lead: ({ w }) => w.lead.you,
  fields: applicationForm.pick({ name: true, kana: true, phone: true, email: true, address: true }),
  labels: ({ w }) => w.label,
  View: YouFields,
  errors: (answers) =>
    answers.phone === null && answers.email === null && !hasContact(answers)
      ? [{ field: 'phone', code: 'required' }]
      : [],
  answer: ({ name = '', kana = '', phone, email, address = '' }, { w }) => [
    { label: w.label.name, value: name },
    { label: w.label.kana, value: kana },
    { label: w.label.phone, value: phone ?? '' },
    { label: w.label.email, value: email ?? '' },
    { label: w.label.address, value: address },
  ],
}

function YouFields({ known: { w } }: { known: ApplyKnown }) {
  return (
    <>
      <TextField name="name" label={w.label.name} hint={w.hint.name} readers={w.readers} autocomplete="name" required />
      <TextField name="kana" label={w.label.kana} />
      <TextField name="phone" label={w.label.phone} type="tel" width="medium" autocomplete="tel" />
      <TextField name="email" label={w.label.email} type="email" autocomplete="email" />
      <TextArea name="address" label={w.label.address} rows={2} />
    </>
  )
}
