import { RadioGroup, TextField } from '#ui/index.ts'
import { applicationForm } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const partner: ApplyQuestion = {
  id: 'partner',
  title: ({ w }) => w.question.partner,
  lead: ({ w }) => w.lead.partner,
  fields: applicationForm.pick({
    partnerName: true,
    partnerKana: true,
    partnerTrack: true,
    partnerPhone: true,
    partnerEmail: true,
  }),
  labels: ({ w }) => w.label,
  View: PartnerFields,
  errors: ({ partnerTrack, partnerPhone, partnerEmail }, { run }) => [
    ...(partnerTrack && !run.tracks.includes(partnerTrack)
      ? [{ field: 'partnerTrack', code: 'not-a-choice' as const }]
      : []),
    ...(partnerPhone === null && partnerEmail === null ? [{ field: 'partnerPhone', code: 'required' as const }] : []),
  ],
  answer: ({ partnerName = '', partnerKana = '', partnerTrack, partnerPhone, partnerEmail }, { w }) => [
    { label: w.label.partnerName, value: partnerName },
    { label: w.label.partnerKana, value: partnerKana },
    { label: w.label.partnerTrack, value: partnerTrack ? w.track[partnerTrack] : '' },
    { label: w.label.partnerPhone, value: partnerPhone ?? '' },
    { label: w.label.partnerEmail, value: partnerEmail ?? '' },
  ],
}

function PartnerFields({ known: { w, run } }: { known: ApplyKnown }) {
  return (
    <>
      <TextField name="partnerName" label={w.label.partnerName} readers={w.readers} required />
      <TextField name="partnerKana" label={w.label.partnerKana} />
      <RadioGroup
        name="partnerTrack"
        label={w.label.partnerTrack}
        required
        options={run.tracks.map((value) => ({ value, label: w.track[value] }))}
      />
      <TextField name="partnerPhone" label={w.label.partnerPhone} type="tel" width="medium" />
      <TextField name="partnerEmail" label={w.label.partnerEmail} type="email" />
    </>
  )
}
