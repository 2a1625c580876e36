/** Parts of the week that are said in one tick, with the times they stand for. */
export const weekParts = [
  'weekday-morning',
  'weekday-afternoon',
  'weekday-evening',
  'weekend-morning',
  'weekend-afternoon',
  'weekend-evening',
] as const
export type WeekPart = (typeof weekParts)[number]

export interface Window {
  weekday: number
  fromMinute: number
  toMinute: number
}

const days = { weekday: [1, 2, 3, 4, 5], weekend: [6, 0] } as const
const hours = { morning: [540, 720], afternoon: [720, 1020], evening: [1020, 1260] } as const

export function windowsOfParts(parts: readonly WeekPart[]): Window[] {
  return parts.flatMap((part) => {
    const [which, time] = part.split('-') as [keyof typeof days, keyof typeof hours]
    const [fromMinute, toMinute] = hours[time]
    return days[which].map((weekday) => ({ weekday, fromMinute, toMinute }))
  })
}

/** Less than this in common is no time to meet. */
const leastMinutes = 30

/** The parts of the week in which both have time; none where they never meet. */
export function partsInCommon(parts: readonly WeekPart[], windows: readonly Window[]): WeekPart[] {
  return parts.filter((part) => windowsOfParts([part]).some((one) => windows.some((other) => shared(one, other))))
}

const shared = (a: Window, b: Window) =>
  a.weekday === b.weekday && Math.min(a.toMinute, b.toMinute) - Math.max(a.fromMinute, b.fromMinute) >= leastMinutes
