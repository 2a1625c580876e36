import { isDebriefAwaited, isDebriefOverdue } from '../debrief/rules.ts'
import { isTalkOpen } from '../talks/rules.ts'
import type { Accompanied } from '../visits/rules.ts'

export interface GoingHome {
  /** Somebody wishes for a talk; only of visits this account goes along to itself. */
  talks: Accompanied[]
  today: Accompanied[]
  coming: Accompanied[]
  /** A talk after the visit is still to be held; `overdue` past the municipality's days. */
  waiting: { visit: Accompanied; overdue: boolean }[]
  /** Days on which a next talk was agreed. */
  nextTalks: { visit: Accompanied; on: string }[]
  earlier: Accompanied[]
}

/** Sorts the visits of one account into what is to be done. A visit may stand in more than one place. */
export function sortVisits(visits: readonly Accompanied[], today: string, debriefDays: number): GoingHome {
  const waiting = visits
    .filter(
      (visit) =>
        visit.part === 'follow-up' &&
        visit.onDay < today &&
        visit.people.some((place) => isDebriefAwaited(visit, place, today)),
    )
    .map((visit) => ({
      visit,
      overdue: visit.people.some((place) => isDebriefOverdue(visit, place, today, debriefDays)),
    }))
  const waits = new Set(waiting.map(({ visit }) => visit.id))
  return {
    talks: visits.filter((visit) => visit.part === 'follow-up' && visit.people.some(isTalkOpen)),
    today: visits.filter((visit) => visit.onDay === today),
    coming: visits.filter((visit) => visit.onDay > today),
    waiting,
    nextTalks: visits
      .flatMap((visit) => nextTalkDays(visit, today).map((on) => ({ visit, on })))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
    earlier: visits.filter((visit) => visit.onDay < today && !waits.has(visit.id)).reverse(),
  }
}

const nextTalkDays = (visit: Accompanied, today: string): string[] => [
  ...new Set(
    visit.people.flatMap(({ nextTalkOn }) => (nextTalkOn !== null && nextTalkOn >= today ? [nextTalkOn] : [])),
  ),
]
