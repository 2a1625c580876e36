import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { urls } from '#urls.ts'
import type { Said } from '../said/said.ts'
import { words } from '../words.ts'
import { addException } from './add-exception.ts'
import { removeException } from './remove-exception.ts'
import { type Exception, listExceptions } from './store.ts'
import { ExceptionFields } from './views/exception-fields.tsx'
import { OwnExceptions } from './views/own-exceptions.tsx'

const schema = z.object({
  onDay: field.dayOrNone(),
  available: field.choiceOrNone(['no', 'yes']),
  fromMinute: field.minuteOrNone(),
  toMinute: field.minuteOrNone(),
  /** Days ticked to be taken out; the person's own page has a button for each instead. */
  remove: field.ids(),
})
type Value = z.infer<typeof schema>

export const exceptions: Said<Value, Exception[]> = {
  kind: 'different-days',
  own: urls.mine.exceptions,
  proxy: urls.people.exceptions,
  schema,
  words: (language) => words(language).exceptions,
  load: (tx, moment, { personId }) => listExceptions(tx, moment, personId, moment.today),
  initial: () => ({}),
  check: (value, _, today) => (isOnlyRemoving(value) ? [] : problemsOf(value, today)),
  save: async (tx, moment, { personId }, value, channel) => {
    for (const id of value.remove) await removeException(tx, moment, personId, id, channel)
    if (value.onDay === null) return
    const { fromMinute, toMinute } = value
    const hours = { fromMinute: fromMinute ?? 0, toMinute: toMinute ?? 1440 }
    const day = { onDay: value.onDay, available: value.available === 'yes', ...hours }
    await addException(tx, moment, personId, day, channel)
  },
  Above: OwnExceptions,
  Fields: ExceptionFields,
  stays: true,
}

const isOnlyRemoving = ({ remove, onDay, available, fromMinute, toMinute }: Value) =>
  remove.length > 0 && [onDay, available, fromMinute, toMinute].every((each) => each === null)

function problemsOf({ onDay, available, fromMinute, toMinute }: Value, today: string): CodedProblem[] {
  const problems: CodedProblem[] = []
  if (onDay === null) problems.push({ field: 'onDay', code: 'required' })
  else if (onDay < today) problems.push({ field: 'onDay', code: 'in-the-past' })
  if (available === null) problems.push({ field: 'available', code: 'choose-one' })
  if ((toMinute ?? 1440) <= (fromMinute ?? 0)) problems.push({ field: 'toMinute', code: 'end-before-start' })
  return problems
}
