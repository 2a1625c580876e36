import { fiscalYearOf, fiscalYearRange } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { countDispatchesByYear, countRegisteredOn, listVisitsOfYear, type YearVisit } from './plans.queries.ts'
import { type Indicator, indicators, totalsOf, type YearTotals } from './rules.ts'
import { findProgramme, listIndicatorValues, type ProgrammeRow } from './store.ts'
import { type KnownValue, knownValue, yearsWith } from './targets.ts'

export interface YearRow {
  fiscalYear: number
  target: KnownValue | null
  /** Counted from the daily records, or entered by hand for years before them; null is unknown. */
  actual: number | null
}

export interface Year {
  fiscalYear: number
  /** The day the counts are of: today, or the last day of a year that is over. */
  asOfOn: string
  programme: ProgrammeRow | null
  rows: Record<Indicator, YearRow[]>
  totals: YearTotals
  visits: YearVisit[]
}

/** Everything an officer sees of a fiscal year, counted from the daily records. */
export async function yearOf(tx: Tx, moment: Moment, fiscalYear: number): Promise<Year> {
  const programme = (await findProgramme(tx, moment)) ?? null
  const values = programme ? await listIndicatorValues(tx, moment, programme.id) : []
  const visits = await listVisitsOfYear(tx, moment, fiscalYear)
  const dispatches = await countDispatchesByYear(tx, moment)
  const asOfOn = asOf(fiscalYear, moment.today)
  const years = [...new Set([...yearsWith(values), fiscalYear])].sort((a, b) => a - b)
  const rows = { registered: [] as YearRow[], dispatched: [] as YearRow[] }
  for (const year of years)
    for (const indicator of indicators) {
      const entered = knownValue(values, year, indicator, 'actual')
      const counted =
        indicator === 'dispatched' ? dispatchesIn(dispatches, year, moment.today) : await registeredIn(tx, moment, year)
      rows[indicator].push({
        fiscalYear: year,
        target: knownValue(values, year, indicator, 'target'),
        actual: entered ? entered.value : counted,
      })
    }
  return { fiscalYear, asOfOn, programme, rows, totals: totalsOf(visits, fiscalYear, moment.today), visits }
}

/** The present year begins at zero; a year without a single record is unknown. */
const dispatchesIn = (counts: ReadonlyMap<number, number>, year: number, today: string): number | null =>
  counts.get(year) ?? (year === fiscalYearOf(today) ? 0 : null)

async function registeredIn(tx: Tx, moment: Moment, fiscalYear: number): Promise<number | null> {
  if (fiscalYear > fiscalYearOf(moment.today)) return null
  const count = await countRegisteredOn(tx, moment, asOf(fiscalYear, moment.today))
  return count === 0 && fiscalYear < fiscalYearOf(moment.today) ? null : count
}

function asOf(fiscalYear: number, today: string): string {
  const { to } = fiscalYearRange(fiscalYear)
  return today < to ? today : `${fiscalYear + 1}-03-31`
}
