export const happenings = ['as-agreed', 'differently', 'not'] as const
export type Happening = (typeof happenings)[number]

/** What a supporter may say after a visit. Everything may stay empty; all of it empty means "nothing this time". */
export interface SupporterAnswers {
  happened: Happening | null
  heavy: string
}

/** What the staff who went along write. `said` is how it went for the person, in what the person said. */
export interface StaffAnswers {
  happened: Happening | null
  said: string
  nextTime: string
}

/** From the day of the visit on, while the visit stands. */
export function mayLookBack(visit: { onDay: string; change: string | null }, today: string): boolean {
  return visit.change === null && visit.onDay <= today
}
