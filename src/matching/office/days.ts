import type { CodedProblem } from '#platform/web/form.ts'

/** What has happened has a day up to today; what is to come, a day after it. */
export const dayProblems = (
  { happened, ahead }: Record<'happened' | 'ahead', Record<string, string | null>>,
  today: string,
): CodedProblem[] => [
  ...fieldsWhere(happened, (day) => day > today).map((field) => ({ field, code: 'in-the-future' as const })),
  ...fieldsWhere(ahead, (day) => day <= today).map((field) => ({ field, code: 'in-the-past' as const })),
]

const fieldsWhere = (days: Record<string, string | null>, isWrong: (day: string) => boolean): string[] =>
  Object.entries(days).flatMap(([field, day]) => (day !== null && isWrong(day) ? [field] : []))
