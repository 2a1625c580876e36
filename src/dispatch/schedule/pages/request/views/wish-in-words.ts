import type { RequestRow } from '../../../explain/request-table.ts'
import type { Words } from '../../../words.ts'

/** How far the own wish is met: with this visit for who goes or would be asked, as it stands for everybody else. */
export function wishInWords({ request: r }: Words, { state, wish }: RequestRow): string {
  const n = String(wish.taken + wish.proposed)
  const isHere = state === 'proposed' || state === 'going' || state === 'waiting'
  if (isHere) return wish.isAssumed ? r.wishAssumed(n) : r.wish(n, String(wish.wished))
  return wish.isAssumed ? r.wishNowAssumed(n) : r.wishNow(n, String(wish.wished))
}
