import { CheckboxGroup, RadioGroup, TextArea, usePage } from '#ui/index.ts'
import { nextWishes, questionNames, questions } from '../rules.ts'
import { words } from '../words.ts'

export function QuestionnaireFields() {
  const w = words(usePage().language)
  return (
    <>
      {questionNames.map((name) => (
        <RadioGroup
          key={name}
          name={name}
          label={w.question[name]}
          mark={false}
          options={questions[name].map((value) => ({
            value,
            label: (w.answer[name] as Record<string, string>)[value] ?? value,
          }))}
        />
      ))}
      <CheckboxGroup
        name="next"
        label={w.question.next}
        mark={false}
        options={nextWishes.map((value) => ({ value, label: w.next[value] }))}
      />
      <TextArea name="words" label={w.question.words} readers={w.wordsReaders} limit={1000} mark={false} />
    </>
  )
}
