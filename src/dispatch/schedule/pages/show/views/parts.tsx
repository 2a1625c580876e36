import { urls } from '#urls.ts'
import { passes, writeShowFilter } from '../filter.ts'
import { isCovered } from '../rows.ts'
import type { ShowProps } from './show-page.tsx'

/** The two halves of a list with how much is in each: what is covered, and what stays open. */
export function Parts({ w, shown, filter }: ShowProps) {
  const all = shown.rows.filter((row) => passes(row, filter))
  const covered = all.filter(isCovered).length
  const parts = [
    [null, w.proposal.rowsTitle, covered],
    ['open', w.proposal.gapsTitle, all.length - covered],
  ] as const
  return (
    <nav class="view-links" aria-label={w.proposal.parts}>
      <ul>
        {parts.map(([part, words, n]) => (
          <li key={words}>
            <a
              href={urls.schedules.show({ id: shown.schedule.id }, writeShowFilter({ ...filter, part, page: 1 }))}
              aria-current={part === filter.part ? 'page' : undefined}
            >
              {w.proposal.part(words, String(n))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
