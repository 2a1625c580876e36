import { formatPhone } from '#platform/japanese-text/phone.ts'
import { TextField, WhoCanRead } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'

export const contact: RequestQuestion = {
  id: 'contact',
  title: ({ w }) => w.question.contact,
  lead: ({ w }) => w.leads.contact,
  fields: requestForm.pick({ contactName: true, contactPhone: true }),
  labels: ({ w }) => w.label,
  View: ContactFields,
  errors: ({ contactPhone }) =>
    contactPhone && formatPhone(contactPhone) === null ? [{ field: 'contactPhone', code: 'not-a-phone' }] : [],
  answer: ({ contactName = '', contactPhone = '' }, { w }) => [
    { label: w.label.contactName, value: contactName },
    { label: w.label.contactPhone, value: formatPhone(contactPhone) ?? contactPhone },
  ],
}

function ContactFields({ known: { w } }: { known: RequestKnown }) {
  return (
    <>
      <WhoCanRead>{w.contactReaders}</WhoCanRead>
      <TextField name="contactName" label={w.label.contactName} required />
      <TextField name="contactPhone" label={w.label.contactPhone} type="tel" width="medium" required />
    </>
  )
}
