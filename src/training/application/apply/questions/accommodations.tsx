import { CheckboxGroup, TextArea } from '#ui/index.ts'
import { courseAccommodations } from '../../../run/rules.ts'
import { accommodationWords } from '../../accommodation-words.ts'
import { applicationForm } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const accommodations: ApplyQuestion = {
  id: 'accommodations',
  title: ({ w }) => w.question.accommodations,
  lead: ({ w }) => w.lead.accommodations,
  fields: applicationForm.pick({ accommodations: true, accommodationsWords: true }),
  labels: ({ w }) => w.label,
  View: AccommodationsFields,
  answer: ({ accommodations = [], accommodationsWords = '' }, { w, language }) => [
    {
      label: w.label.accommodations,
      value: accommodations.map((each) => accommodationWords(language)[each]).join('\n'),
    },
    { label: w.label.accommodationsWords, value: accommodationsWords },
  ],
}

function AccommodationsFields({ known: { w, language } }: { known: ApplyKnown }) {
  return (
    <>
      <CheckboxGroup
        name="accommodations"
        label={w.label.accommodations}
        options={courseAccommodations.map((value) => ({ value, label: accommodationWords(language)[value] }))}
      />
      <TextArea
        name="accommodationsWords"
        label={w.label.accommodationsWords}
        readers={w.readers}
        rows={3}
        limit={1000}
      />
    </>
  )
}
