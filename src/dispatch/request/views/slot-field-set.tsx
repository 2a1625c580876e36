import { addDays } from '#platform/calendar.ts'
import { DateField, FieldPair, FieldSet, TimeField } from '#ui/index.ts'
import type { Words } from '../words.ts'

interface Props {
  number: number
  legend: string
  w: Words['slot']
  today: string
  required?: boolean
}

/** One day with its beginning and end. */
export function SlotFieldSet({ number, legend, w, today, required = false }: Props) {
  return (
    <FieldSet legend={legend}>
      <DateField
        name={`day${number}`}
        label={w.day}
        earliestOn={addDays(today, 1)}
        required={required}
        mark={required}
      />
      <FieldPair>
        <TimeField name={`start${number}`} label={w.start} required={required} mark={required} />
        <TimeField name={`end${number}`} label={w.end} required={required} mark={required} />
      </FieldPair>
    </FieldSet>
  )
}
