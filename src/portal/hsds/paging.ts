export interface Paging {
  page: number
  size: number
}

/** A list as the specification cuts it. */
export function pageOf<T>(contents: T[], total: number, { page, size }: Paging) {
  const pages = Math.max(1, Math.ceil(total / size))
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

export const usualSize = 50
export const mostSize = 500

/** `page` and `per_page` of an address; the name of the one that cannot be used. */
export function readPaging(query: (name: string) => string | undefined): Paging | { wrong: string } {
  const page = whole(query('page'), 1)
  const size = whole(query('per_page'), usualSize)
  if (page === null || page < 1 || page > 1_000_000) return { wrong: 'page' }
  if (size === null || size < 1 || size > mostSize) return { wrong: 'per_page' }
  return { page, size }
}

const whole = (text: string | undefined, usual: number) =>
  text === undefined || text === '' ? usual : /^\d{1,7}$/.test(text) ? Number(text) : null
