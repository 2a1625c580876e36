import { activities, topics } from '#register/vocabulary.ts'
import { CheckboxGroup, RadioGroup, TextArea } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import type { RequestKnown, RequestQuestion } from '../known.ts'
import { turned } from '../turned.ts'

export const what: RequestQuestion = {
  id: 'what',
  title: ({ w }) => w.question.what,
  lead: ({ w }) => w.leads.what,
  fields: requestForm.pick({ activity: true, topics: true, aim: true }),
  labels: ({ w }) => w.label,
  View: WhatFields,
  answer: ({ activity, topics = [], aim = '' }, { w, v }) => [
    { label: w.label.activity, value: activity ? v.activity[activity] : '' },
    { label: w.label.topics, value: topics.map((topic) => v.topic[topic]).join('\n') },
    { label: w.label.aim, value: aim },
  ],
}

function WhatFields({ known: { w, v, today } }: { known: RequestKnown }) {
  return (
    <>
      <RadioGroup
        name="activity"
        label={w.label.activity}
        required
        options={turned(activities, today).map((value) => ({ value, label: v.activity[value] }))}
      />
      <CheckboxGroup
        name="topics"
        label={w.label.topics}
        hint={w.hint.topics}
        options={turned(topics, today).map((value) => ({ value, label: v.topic[value] }))}
      />
      <TextArea name="aim" label={w.label.aim} hint={w.hint.aim} readers={w.readers} limit={1000} required />
    </>
  )
}
