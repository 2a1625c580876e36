import { minutesAfter } from '#platform/clock.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { dropContentBefore } from './store.ts'

/** A list that is neither taken nor discarded is not kept for longer. */
export const keptDays = 7

/** Drops the content of lists that were left for seven days; says how many. For the timer, within one municipality. */
export function dropOldBatches(tx: Tx, moment: Pick<Moment, 'tenantId' | 'now'>): Promise<number> {
  return dropContentBefore(tx, moment, minutesAfter(moment.now, -keptDays * 24 * 60))
}
