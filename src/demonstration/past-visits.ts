import { randomUUID } from 'node:crypto'
import type { Side } from '#plans/index.ts'
import { addDays, daysBetween, fiscalYearOf, fiscalYearRange, weekdayOf } from '#platform/calendar.ts'
import { hosts } from './cast.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import type { Stage } from './stage.ts'

export interface PastVisit {
  at: number
  /** Within its fiscal year, from 1 on. */
  number: number
  visitId: string
  requestId: string
  slotId: string
  onDay: string
  host: number
  people: Gathered[]
  staffId: string
  outcome: 'carried-out' | { cancelled: Side }
}

export const activityAt = ['hospital-visit', 'talk', 'place', 'talk'] as const
export const audienceAt = ['inpatients', 'students', 'service-users', 'companies'] as const

const leastDays = 80
const leastDaysBetween = 8

/**
 * Two visits a week since the year began, or for some weeks where it has only begun, each with people who wish for it,
 * within what they said of themselves.
 */
export function pastVisits(stage: Stage, town: FoundTown, gathered: Gathered[]): PastVisit[] {
  const visits: PastVisit[] = []
  for (const onDay of daysOfVisits(stage.today)) {
    const at = visits.length
    const host = at % hosts.length
    const people = whoWent(visits, gathered, onDay, host).slice(0, at % 3 === 0 ? 2 : 1)
    if (people.length === 0) continue
    const staffId = at % 2 ? town.accounts.followUp : town.accounts.secondFollowUp
    const of = { visitId: randomUUID(), requestId: randomUUID(), slotId: randomUUID(), onDay, host }
    const number = 1 + visits.filter((visit) => fiscalYearOf(visit.onDay) === fiscalYearOf(onDay)).length
    visits.push({ at, number, ...of, people, staffId, outcome: outcomeAt(at) })
  }
  return visits
}

function daysOfVisits(today: string): string[] {
  const yearBegan = addDays(fiscalYearRange(fiscalYearOf(today)).from, 6)
  const weeksAgo = addDays(today, -leastDays)
  const from = yearBegan < weeksAgo ? yearBegan : weeksAgo
  const days = Array.from({ length: daysBetween(from, addDays(today, -9)) }, (_, at) => addDays(from, at))
  return days.filter((day) => [2, 4].includes(weekdayOf(day)))
}

function outcomeAt(at: number): PastVisit['outcome'] {
  if (at % 13 === 7) return { cancelled: 'health-and-rest' }
  return at % 17 === 11 ? { cancelled: 'weather' } : 'carried-out'
}

/** Everybody whose turn it could be, longest away first. */
function whoWent(visits: PastVisit[], gathered: Gathered[], onDay: string, host: number): Gathered[] {
  const activity = activityAt[host] ?? 'talk'
  const audience = audienceAt[host] ?? 'residents'
  return gathered
    .filter(({ member }) => member.penName !== '' && member.account !== null && !member.resting)
    .filter(({ member }) => member.activities.includes(activity) && !member.refusedAudiences?.includes(audience))
    .map((person) => ({ person, days: visits.filter(({ people }) => people.includes(person)).map((v) => v.onDay) }))
    .filter(({ person, days }) => leavesRoom(person, days, onDay))
    .sort((a, b) => (a.days.at(-1) ?? '').localeCompare(b.days.at(-1) ?? ''))
    .map(({ person }) => person)
}

/** Room stays within a month's limit for what is arranged now. */
function leavesRoom({ member }: Gathered, days: string[], onDay: string): boolean {
  const thisMonth = days.filter((day) => day.slice(0, 7) === onDay.slice(0, 7)).length
  if (thisMonth + 1 >= (member.perMonth ?? 3)) return false
  return days.every((day) => daysBetween(day, onDay) >= leastDaysBetween)
}
