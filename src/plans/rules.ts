import { addMonths, fiscalYearOf, type Month, monthOf } from '#platform/calendar.ts'

/** What the programme counts. Each has its unit; the words are in the catalogue. */
export const indicators = ['registered', 'dispatched'] as const
export type Indicator = (typeof indicators)[number]
export const unitOf: Record<Indicator, '人' | '回'> = { registered: '人', dispatched: '回' }

/** Years that this programme can mean. */
export const isFiscalYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2200

export const sides = ['health-and-rest', 'host', 'logistics', 'weather', 'programme'] as const
export type Side = (typeof sides)[number]

export type VisitState = 'planned' | 'carried-out' | 'not-held' | 'cancelled' | 'postponed' | 'not-yet-recorded'

/** One visit as the programme counts it: no person in it. */
export interface CountedVisit {
  onDay: string
  tookPlace: boolean | null
  change: { kind: 'cancelled' | 'postponed'; side: Side } | null
  peopleReached: number | null
}

/** A visit counts as a dispatch once it is recorded as having taken place; what is not recorded is not counted. */
export function visitState(visit: Pick<CountedVisit, 'onDay' | 'tookPlace' | 'change'>, today: string): VisitState {
  if (visit.change) return visit.change.kind
  if (visit.tookPlace !== null) return visit.tookPlace ? 'carried-out' : 'not-held'
  return visit.onDay < today ? 'not-yet-recorded' : 'planned'
}

export interface YearTotals {
  carriedOut: number
  planned: number
  notYetRecorded: number
  notHeld: number
  postponed: Record<Side, number>
  cancelled: Record<Side, number>
  byMonth: Map<Month, number>
  peopleReached: number
  /** Carried out, but the number of people is not known: unknown is not zero. */
  peopleUnknown: number
}

export function totalsOf(visits: readonly CountedVisit[], fiscalYear: number, today: string): YearTotals {
  const months = Array.from({ length: 12 }, (_, at) => addMonths(`${fiscalYear}-04`, at))
  const totals: YearTotals = {
    carriedOut: 0,
    planned: 0,
    notYetRecorded: 0,
    notHeld: 0,
    postponed: noSides(),
    cancelled: noSides(),
    byMonth: new Map(months.map((month) => [month, 0])),
    peopleReached: 0,
    peopleUnknown: 0,
  }
  for (const visit of visits) if (fiscalYearOf(visit.onDay) === fiscalYear) count(totals, visit, today)
  return totals
}

function count(totals: YearTotals, visit: CountedVisit, today: string): void {
  const state = visitState(visit, today)
  if (visit.change) totals[visit.change.kind][visit.change.side] += 1
  else if (state === 'planned') totals.planned += 1
  else if (state === 'not-yet-recorded') totals.notYetRecorded += 1
  else if (state === 'not-held') totals.notHeld += 1
  else {
    totals.carriedOut += 1
    totals.byMonth.set(monthOf(visit.onDay), (totals.byMonth.get(monthOf(visit.onDay)) ?? 0) + 1)
    if (visit.peopleReached === null) totals.peopleUnknown += 1
    else totals.peopleReached += visit.peopleReached
  }
}

const noSides = () => Object.fromEntries(sides.map((side) => [side, 0])) as Record<Side, number>
