import { isMonth, monthOf } from '#platform/calendar.ts'
import type { ToSend } from '../../send/to-send.ts'

/** So many stand on one page; more are shown month by month, so that nobody sends what they have not seen. */
const mostAtOnce = 40

export interface Shown {
  /** The requests on this page. */
  these: readonly ToSend[]
  /** Months with how much is in each; empty where everything stands on one page. */
  months: readonly { month: string; n: number }[]
  /** The month shown; null for everything. */
  month: string | null
}

/** What of all that waits is shown: everything where that is not much or wanted, else a month, the first by itself. */
export function shownOf(waiting: readonly ToSend[], asked: string | undefined): Shown {
  if (waiting.length <= mostAtOnce) return { these: waiting, months: [], month: null }
  const byMonth = Map.groupBy(waiting, ({ slot }) => monthOf(slot.onDay))
  const months = [...byMonth]
    .map(([month, list]) => ({ month, n: list.length }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  if (asked === 'all') return { these: waiting, months, month: null }
  const month = asked && isMonth(asked) && byMonth.has(asked) ? asked : (months[0]?.month ?? null)
  return { these: byMonth.get(month ?? '') ?? waiting, months, month }
}
