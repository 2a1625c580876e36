export const planStates = ['held', 'new', 'not-held'] as const
export type PlanState = (typeof planStates)[number]

export interface PlannedYear {
  fiscalYear: number
  /** Null is not decided yet, which differs from not held. */
  state: PlanState | null
  /** How many are hoped to complete; null where nobody said. */
  completersWanted: number | null
}

/** What the plan says of a course in a year; null where it says nothing. */
export const plannedIn = ({ years }: { years: readonly PlannedYear[] }, fiscalYear: number): PlanState | null =>
  years.find((year) => year.fiscalYear === fiscalYear)?.state ?? null

/** The years of the plan around one: the present state, and three years to come. */
export const planYears = (first: number): number[] => [first - 1, first, first + 1, first + 2]
