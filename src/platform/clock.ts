/** The present instant as an ISO text in UTC. It enters the program once, in `app.ts`. */
export type Clock = () => string

export const clockWithOffset =
  (days: number): Clock =>
  () =>
    new Date(Date.now() + days * 86_400_000).toISOString()

/** The instant `minutes` later (or earlier). */
export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString()
}

/** How many minutes, with fractions, lie between two instants. */
export function minutesBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 60_000
}
