import { weekdayOf } from '#platform/calendar.ts'
import { type AvailabilityAnswer, isAvailable } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Case, Rule } from './case.ts'

export const saidAbout = ({ person, slot }: Pick<Case, 'person' | 'slot'>): AvailabilityAnswer =>
  isAvailable(person, slot.onDay, slot.startMinute, slot.endMinute)

/** Said times that leave the slot out speak against it; nothing said does not. */
export const notAvailable: Rule = (given) => {
  if (saidAbout(given) !== 'said-no' || exceptionDay(given)) return null
  const { person, slot } = given
  return { rule: 'not-available', figures: { onDay: slot.onDay, times: suitingTimes(person, slot.onDay) } }
}

/** A single day, or a part of it, on which the person said no. */
export const exceptionDay: Rule = ({ person, slot }) => {
  const no = person.exceptions.find(
    (exception) =>
      !exception.available &&
      exception.onDay === slot.onDay &&
      exception.fromMinute < slot.endMinute &&
      slot.startMinute < exception.toMinute,
  )
  if (!no) return null
  const { onDay, fromMinute, toMinute } = no
  return { rule: 'exception-day', figures: { onDay, fromMinute, toMinute } }
}

/** The times the person said for that day, or else for its weekday. */
function suitingTimes(person: SupporterFacts, day: string) {
  const ofTheDay = person.exceptions.filter((exception) => exception.available && exception.onDay === day)
  const ofTheWeek = person.availability.filter((window) => window.weekday === weekdayOf(day))
  return (ofTheDay.length > 0 ? ofTheDay : ofTheWeek)
    .map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute }))
    .sort((a, b) => a.fromMinute - b.fromMinute)
}
