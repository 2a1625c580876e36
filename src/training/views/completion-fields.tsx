import { Button, ButtonRow, DateField, RadioGroup, SelectField, TextField, usePage } from '#ui/index.ts'
import { proxyChannels } from '../form.ts'
import { courseKinds } from '../rules.ts'
import { words } from '../words.ts'

export function CompletionFields() {
  const w = words(usePage().language)
  return (
    <>
      <SelectField
        name="courseKind"
        label={w.label.courseKind}
        required
        options={courseKinds.map((value) => ({ value, label: w.course[value] }))}
      />
      <DateField name="completedOn" label={w.label.completedOn} required />
      <TextField name="courseName" label={w.label.courseName} hint={w.hint.courseName} />
      <TextField
        name="hours"
        label={w.label.hours}
        hint={w.hint.hours}
        width="short"
        inputMode="decimal"
        unit={w.hoursUnit}
      />
      <TextField name="organiser" label={w.label.organiser} />
      <RadioGroup
        name="channel"
        label={w.label.channel}
        hint={w.hint.channel}
        options={proxyChannels.map((value) => ({ value, label: w.channel[value] }))}
      />
      <ButtonRow>
        <Button>{w.save}</Button>
      </ButtonRow>
    </>
  )
}
