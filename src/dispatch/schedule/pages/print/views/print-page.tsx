import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { BackLink } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { periodInWords } from '../../period.ts'
import { passes } from '../../show/filter.ts'
import { isCovered } from '../../show/rows.ts'
import type { ShowProps } from '../../show/views/show-page.tsx'
import { words } from '../words.ts'
import { OpenTable, VisitTable } from './tables.tsx'

/** A proposal for paper: by day, then what stays open. Nothing can be decided here. */
export function PrintPage({ today, ...props }: ShowProps & { today: string }) {
  const { language, shown, filter } = props
  const { schedule, proposal } = shown
  const w = words(language)
  const rows = shown.rows.filter((row) => passes(row, filter))
  return (
    <div class="sheet">
      <BackLink href={urls.schedules.show({ id: schedule.id }, { proposal: filter.proposal })} label={w.back} />
      <h1>
        {periodInWords(language, schedule)} {proposal ? w.heading(String(proposal.number)) : w.noProposal}
      </h1>
      <p>
        {proposal && `${w.made(formatInstant(language, proposal.madeAt))} · `}
        {w.printed(formatDay(language, today, 'long'))}
      </p>
      <p>
        <strong>{w.draft}</strong>
      </p>
      <p class="sheet-hint">
        {w.how}{' '}
        <button type="button" class="button button-quiet" data-print hidden>
          {w.print}
        </button>
      </p>
      <h2>{w.visits}</h2>
      <VisitTable {...props} words={w} rows={rows.filter(isCovered)} />
      <h2>{w.open}</h2>
      <OpenTable {...props} words={w} rows={rows.filter((row) => !isCovered(row))} />
    </div>
  )
}
