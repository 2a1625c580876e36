import { formatYen } from '#platform/money.ts'
import { forms } from '#register/vocabulary.ts'
import { NumberField, RadioGroup, TextArea } from '#ui/index.ts'
import { payments, requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { turned } from '../turned.ts'

export const engagement: RequestQuestion = {
  id: 'engagement',
  title: ({ w }) => w.question.engagement,
  lead: ({ w }) => w.leads.engagement,
  fields: requestForm.pick({ form: true, payment: true, paymentYen: true, paymentNote: true }),
  labels: ({ w }) => w.label,
  View: EngagementFields,
  errors: ({ payment, paymentYen }) =>
    payment === 'amount' && paymentYen === null ? [{ field: 'paymentYen', code: 'required' }] : [],
  next: ({ mode }) => (mode === 'phone' ? 'contact' : undefined),
  answer: ({ form, payment, paymentYen, paymentNote = '' }, { w, v, language }) => [
    { label: w.label.form, value: form === undefined ? '' : form === 'unknown' ? w.undecided : v.form[form] },
    {
      label: w.label.payment,
      value: payment === 'amount' && paymentYen ? formatYen(language, paymentYen) : payment ? w.payment[payment] : '',
    },
    { label: w.label.paymentNote, value: paymentNote },
  ],
}

function EngagementFields({ known: { w, v, today } }: { known: RequestKnown }) {
  const amount = (
    <NumberField name="paymentYen" label={w.label.paymentYen} hint={w.hint.paymentYen} unit={w.yen} required />
  )
  const inside = { none: undefined, amount, unknown: undefined }
  return (
    <>
      <RadioGroup
        name="form"
        label={w.label.form}
        required
        options={[
          ...turned(forms, today).map((value) => ({
            value,
            label: v.form[value],
            description: w.formAbout[value],
          })),
          { value: 'unknown', label: w.undecided },
        ]}
      />
      <RadioGroup
        name="payment"
        label={w.label.payment}
        required
        options={payments.map((value) => ({ value, label: w.payment[value], inside: inside[value] }))}
      />
      <TextArea name="paymentNote" label={w.label.paymentNote} hint={w.hint.paymentNote} rows={3} limit={500} />
    </>
  )
}
