import { CheckboxGroup, DateField, FieldPair, FieldSet, RadioGroup, TimeField } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { words } from '../../words.ts'
import { exceptionInWords } from '../exception-in-words.ts'
import type { Exception } from '../store.ts'

export function ExceptionFields({ loaded, whose, today, language }: ShownSaid<Exception[]>) {
  const w = words(language).exceptions
  return (
    <>
      {whose.name !== null && loaded.length > 0 && (
        <CheckboxGroup
          name="remove"
          label={w.label.remove}
          mark={false}
          options={loaded.map((exception) => ({ value: exception.id, label: exceptionInWords(exception, language) }))}
        />
      )}
      <DateField name="onDay" label={w.label.onDay} mark={false} earliestOn={today} />
      <RadioGroup
        name="available"
        label={w.label.available}
        mark={false}
        inline
        options={(['no', 'yes'] as const).map((value) => ({ value, label: w.available[value] }))}
      />
      <FieldSet legend={w.hours} hint={w.hoursNote}>
        <FieldPair>
          <TimeField name="fromMinute" label={w.label.fromMinute} mark={false} />
          <TimeField name="toMinute" label={w.label.toMinute} mark={false} />
        </FieldPair>
      </FieldSet>
    </>
  )
}
