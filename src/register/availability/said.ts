import type { Language } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'
import type { Said } from '../said/said.ts'
import { words } from '../words.ts'
import { type AvailabilityValue, availabilitySchema, problemsOf, windowsOf } from './form.ts'
import { dayName, fromName, mostRows, partsName, toName, weekdaysInOrder, weekFromName, weekToName } from './names.ts'
import { saveAvailability } from './save-availability.ts'
import { listAvailability, type Window } from './store.ts'
import { typedFromWindows, withOneMoreRow } from './typed.ts'
import { WeekFields } from './views/week-fields.tsx'

export const availability: Said<AvailabilityValue, Window[]> = {
  kind: 'availability',
  own: urls.mine.availability,
  proxy: urls.people.availability,
  schema: availabilitySchema,
  words: (language) => ({ ...words(language).availability, label: labelsIn(language) }),
  load: (tx, moment, { personId }) => listAvailability(tx, moment, personId),
  initial: typedFromWindows,
  check: problemsOf,
  more: withOneMoreRow,
  save: (tx, moment, { personId }, value, channel) => saveAvailability(tx, moment, personId, windowsOf(value), channel),
  Fields: WeekFields,
}

function labelsIn(language: Language): Record<string, string> {
  const { availability: w, weekdays } = words(language)
  const label: Record<string, string> = {}
  for (const weekday of weekdaysInOrder) {
    const day = weekdays[weekday] ?? ''
    label[partsName(weekday)] = day
    label[weekFromName(weekday)] = `${day} ${w.from}`
    label[weekToName(weekday)] = `${day} ${w.to}`
  }
  for (let row = 0; row < mostRows; row++) {
    const which = w.otherOf(String(row + 1))
    label[dayName(row)] = `${which} ${w.weekday}`
    label[fromName(row)] = `${which} ${w.from}`
    label[toName(row)] = `${which} ${w.to}`
  }
  return label
}
