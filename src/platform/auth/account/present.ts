/** What a guard before has made sure of. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a guard is missing')
  return value
}
