import { NumberField } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'

export const people: RequestQuestion = {
  id: 'people',
  title: ({ w }) => w.question.people,
  lead: ({ w }) => w.leads.people,
  fields: requestForm.pick({ peopleWanted: true, peopleMinimum: true }),
  labels: ({ w }) => w.label,
  View: PeopleFields,
  errors: ({ peopleWanted, peopleMinimum }) =>
    peopleWanted !== undefined && peopleMinimum !== undefined && peopleMinimum > peopleWanted
      ? [{ field: 'peopleMinimum', code: 'too-large' }]
      : [],
  answer: ({ peopleWanted, peopleMinimum }, { w }) => [
    { label: w.label.peopleWanted, value: peopleWanted === undefined ? '' : w.number(String(peopleWanted)) },
    { label: w.label.peopleMinimum, value: peopleMinimum === undefined ? '' : w.number(String(peopleMinimum)) },
  ],
}

function PeopleFields({ known: { w } }: { known: RequestKnown }) {
  return (
    <>
      <NumberField name="peopleWanted" label={w.label.peopleWanted} required />
      <NumberField name="peopleMinimum" label={w.label.peopleMinimum} hint={w.hint.peopleMinimum} required />
    </>
  )
}
