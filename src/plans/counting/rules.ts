/** How a number is counted from the daily records. Each has its words; none counts a person. */
export const countingRules = [
  'completers',
  'courses',
  'registered',
  'dispatched',
  'inpatient-talks',
  'public-talks',
  'meetings',
  'match-received',
  'match-talked',
  'match-met',
  'match-agreed',
  'match-reviewed',
  'match-ended',
] as const
export type CountingRule = (typeof countingRules)[number]

export const isCountingRule = (text: string | null): text is CountingRule =>
  (countingRules as readonly (string | null)[]).includes(text)

/** A count may be told as times, as places, and as people; null where it cannot be told so or is unknown. */
export interface Tally {
  times: number | null
  places: number | null
  people: number | null
}

/** In which of the three a unit is counted. */
const sideOf: Record<string, keyof Tally> = {
  回: 'times',
  件: 'times',
  組: 'times',
  病院: 'places',
  か所: 'places',
  機関: 'places',
  人: 'people',
  名: 'people',
}

export function toldIn(tally: Tally, unit: string): number | null {
  const side = sideOf[unit]
  return side ? tally[side] : null
}

export interface TalkVisit {
  activity: string
  audience: string
  hostId: string
  tookPlace: boolean | null
  change: unknown
  peopleReached: number | null
}

const told = ['talk', 'hospital-visit', 'lecture']
/** 普及啓発: people at large. Talks to service users and staff serve other ends. */
const atLarge = ['students', 'companies', 'residents', 'families', 'government']

/** 退院意欲喚起 are talks and visits to inpatients; 普及啓発 are talks and lectures to people at large. */
export function isTalkTo(to: 'inpatients' | 'public', { activity, audience }: TalkVisit): boolean {
  if (!told.includes(activity)) return false
  if (to === 'inpatients') return audience === 'inpatients'
  return activity !== 'hospital-visit' && atLarge.includes(audience)
}

/** What took place, told as times, hosts and people met. People are unknown where one talk does not tell them. */
export function tallyOfVisits(visits: readonly TalkVisit[]): Tally {
  const held = visits.filter(({ tookPlace, change }) => tookPlace === true && !change)
  const known = held.every(({ peopleReached }) => peopleReached !== null)
  return {
    times: held.length,
    places: new Set(held.map(({ hostId }) => hostId)).size,
    people: known ? held.reduce((total, { peopleReached }) => total + (peopleReached ?? 0), 0) : null,
  }
}

/** A course that is over, as it is counted: its completers are null where they are not known. */
export interface HeldCourse {
  courseKind: string
  nameJa: string
  nameEn: string
  onDay: string | null
  completers: number | null
}

/** Courses for the people around peer supporters, and those that only refresh, count apart. */
export const isForPeers = ({ courseKind }: { courseKind: string }) =>
  courseKind !== 'supporters' && courseKind !== 'followup'

/** Courses for peer supporters, and who completed each of them: in two courses somebody counts twice. */
export function tallyOfCourses(courses: readonly HeldCourse[]): Tally {
  const known = courses.every(({ completers }) => completers !== null)
  return {
    times: courses.length,
    places: null,
    people: known ? courses.reduce((total, { completers }) => total + (completers ?? 0), 0) : null,
  }
}
