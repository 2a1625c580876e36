import { ArrowLeftIcon, ArrowRightIcon } from './icons.tsx'
import { formatNumber, useWords } from './page-context.ts'

export type PaginationProps = { page: number; pages: number; total?: number; href: (page: number) => string }

/** Pages count from 1. Shows nothing but the number of entries where one page holds all. */
export function Pagination({ page, pages, total, href }: PaginationProps) {
  const words = useWords()
  const count = total === undefined ? null : <span class="pagination-total">{words.items(formatNumber(total))}</span>
  if (pages <= 1) return count && <p class="pagination">{count}</p>
  return (
    <nav class="pagination" aria-label={words.pagination}>
      {page > 1 && (
        <a class="button button-secondary" href={href(page - 1)} rel="prev">
          <ArrowLeftIcon />
          {words.previousPage}
        </a>
      )}
      <span>{words.pageOf(formatNumber(page), formatNumber(pages))}</span>
      {page < pages && (
        <a class="button button-secondary" href={href(page + 1)} rel="next">
          {words.nextPage}
          <ArrowRightIcon />
        </a>
      )}
      {count}
    </nav>
  )
}
