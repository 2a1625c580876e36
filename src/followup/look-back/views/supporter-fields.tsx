import { RadioGroup, TextArea, usePage } from '#ui/index.ts'
import { feelingAnswers } from '../../feelings/rules.ts'
import { words as feelingWords } from '../../feelings/words.ts'
import { mostWords } from '../form.ts'
import { happenings } from '../rules.ts'
import { words } from '../words.ts'

/** The four questions of the supporter's side, inside a `Form`. */
export function SupporterFields() {
  const { language } = usePage()
  const w = words(language).own
  const { answer } = feelingWords(language)
  return (
    <>
      <RadioGroup
        name="happened"
        label={w.happened}
        options={happenings.map((value) => ({ value, label: w.happening[value] }))}
      />
      <RadioGroup
        name="feeling"
        label={w.feeling}
        options={feelingAnswers.map((value) => ({ value, label: answer[value] }))}
      />
      <TextArea name="heavy" label={w.heavy} hint={w.heavyHint} limit={mostWords} />
      <RadioGroup
        name="talk"
        label={w.talk}
        hint={w.talkHint}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: w.wants[value] }))}
      />
    </>
  )
}
