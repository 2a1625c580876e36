import { formatDay } from '#platform/i18n/dates.ts'
import { urls } from '#urls.ts'
import type { SendProps } from './send-props.ts'

/** The months in which something waits to be sent, and everything at once. */
export function MonthLinks({ w, language, found, shown }: SendProps) {
  if (shown.months.length === 0) return null
  const link = (month: string, words: string, isShown: boolean) => (
    <li key={month}>
      <a href={urls.schedules.send({ id: found.schedule.id }, { month })} aria-current={isShown ? 'page' : undefined}>
        {words}
      </a>
    </li>
  )
  return (
    <nav class="view-links" aria-label={w.months}>
      <ul>
        {shown.months.map(({ month, n }) =>
          link(month, w.month(formatDay(language, month, 'month'), String(n)), month === shown.month),
        )}
        {link('all', w.month(w.all, String(found.waiting.length)), shown.month === null)}
      </ul>
    </nav>
  )
}
