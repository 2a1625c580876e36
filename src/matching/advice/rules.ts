import { addMonths, monthOf } from '#platform/calendar.ts'

/** Staff may always offer to be asked; a peer once so many months on the register have passed, resting or not. */
export function mayAdvise(
  offering: { isStaff: boolean; enrolledOn: string | null },
  months: number,
  today: string,
): boolean {
  if (offering.isStaff) return true
  return offering.enrolledOn !== null && monthsAfter(offering.enrolledOn, months) <= today
}

const monthsAfter = (day: string, months: number) => `${addMonths(monthOf(day), months)}${day.slice(7)}`
