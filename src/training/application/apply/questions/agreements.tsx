import { CheckboxGroup } from '#ui/index.ts'
import { agreements as purposes } from '../../rules.ts'
import { applicationForm } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const agreements: ApplyQuestion = {
  id: 'agreements',
  title: ({ w }) => w.question.agreements,
  lead: ({ w }) => w.lead.agreements,
  fields: applicationForm.pick({ agreements: true }),
  labels: ({ w }) => w.label,
  View: AgreementsFields,
  answer: ({ agreements = [] }, { w }) => [
    {
      label: w.label.agreements,
      value: agreements.map((each) => w.agreement[each]).join('\n') || w.noAgreement,
    },
  ],
}

/** Photos are only asked about where the course takes any. */
export const askedAgreements = ({ run }: Pick<ApplyKnown, 'run'>) =>
  purposes.filter((each) => each !== 'photo' || run.photoRule === 'who-agrees')

function AgreementsFields({ known }: { known: ApplyKnown }) {
  const { w } = known
  return (
    <CheckboxGroup
      name="agreements"
      label={w.label.agreements}
      options={askedAgreements(known).map((value) => ({ value, label: w.agreement[value] }))}
    />
  )
}
