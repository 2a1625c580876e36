import { RadioGroup, TextField } from '#ui/index.ts'
import { words as trainingWords } from '../../../words.ts'
import { applicationForm, earlierCourses } from '../form.ts'
import type { ApplyKnown, ApplyQuestion } from '../known.ts'

export const as: ApplyQuestion = {
  id: 'as',
  title: ({ w }) => w.question.as,
  fields: applicationForm.pick({ track: true, earlierCourse: true, officeName: true }),
  labels: ({ w }) => w.label,
  View: AsFields,
  errors: ({ track, earlierCourse }, { run }) => [
    ...(track && !run.tracks.includes(track) ? [{ field: 'track', code: 'not-a-choice' as const }] : []),
    ...(run.requiresKind && earlierCourse === null ? [{ field: 'earlierCourse', code: 'choose-one' as const }] : []),
  ],
  answer: ({ track, earlierCourse, officeName = '' }, { w, run }) => [
    { label: w.label.track, value: track ? w.track[track] : '' },
    ...(run.requiresKind
      ? [{ label: w.label.earlierCourse, value: earlierCourse ? w.earlier[earlierCourse] : '' }]
      : []),
    { label: w.label.officeName, value: officeName },
  ],
}

function AsFields({ known: { w, run, language } }: { known: ApplyKnown }) {
  return (
    <>
      <RadioGroup
        name="track"
        label={w.label.track}
        required
        options={run.tracks.map((value) => ({ value, label: w.track[value], description: w.trackAbout[value] }))}
      />
      {run.requiresKind && (
        <RadioGroup
          name="earlierCourse"
          label={trainingWords(language).course[run.requiresKind]}
          hint={w.hint.earlierCourse}
          required
          options={earlierCourses.map((value) => ({ value, label: w.earlier[value] }))}
        />
      )}
      <TextField name="officeName" label={w.label.officeName} hint={w.hint.officeName} />
    </>
  )
}
