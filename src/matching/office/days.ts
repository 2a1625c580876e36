import { addDays } from '#platform/calendar.ts'
import type { CodedProblem } from '#platform/web/form.ts'

/** Beyond two years a day is a slip of the pen: nobody records a talk of then, or settles a review that far ahead. */
const mostDays = 731

type Days = Record<string, string | null>

/** What has happened has a day up to today; what is to come, a day after it. Neither lies years away. */
export const dayProblems = ({ happened, ahead }: Record<'happened' | 'ahead', Days>, today: string): CodedProblem[] => [
  ...fieldsWhere(happened, (day) => day > today).map((field) => ({ field, code: 'in-the-future' as const })),
  ...fieldsWhere(happened, (day) => day < addDays(today, -mostDays)).map((field) => ({
    field,
    code: 'too-long-ago' as const,
  })),
  ...fieldsWhere(ahead, (day) => day <= today).map((field) => ({ field, code: 'in-the-past' as const })),
  ...farAhead(ahead, today),
]

export const farAhead = (days: Days, today: string): CodedProblem[] =>
  fieldsWhere(days, (day) => day > addDays(today, mostDays)).map((field) => ({ field, code: 'too-far-ahead' as const }))

const fieldsWhere = (days: Days, isWrong: (day: string) => boolean): string[] =>
  Object.entries(days).flatMap(([field, day]) => (day !== null && isWrong(day) ? [field] : []))
