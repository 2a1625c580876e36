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

interface Talked {
  answer: 'yes' | 'no' | null
  closedAt: string | null
  consentOn: string | null
}

/** The two write as long as they talk. */
export const mayWrite = ({ answer, closedAt }: Pick<Talked, 'answer' | 'closedAt'>): boolean =>
  answer === 'yes' && closedAt === null

/** Either may say that they have talked; that it was passed on, only with the consent of the one who asked. */
export const mayClose = (talked: Talked, closing: 'talked' | 'passed-on'): boolean =>
  mayWrite(talked) && (closing === 'talked' || talked.consentOn !== null)

/** Whoever asked takes it back while there is no answer. */
export const mayTakeBack = ({ answer, closedAt }: Pick<Talked, 'answer' | 'closedAt'>): boolean =>
  answer === null && closedAt === null
