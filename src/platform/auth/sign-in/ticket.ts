import { minutesAfter } from '../../clock.ts'
import type { HouseContext } from '../../web/house.ts'
import { waitingMinutes } from '../security-policy.ts'

/**
 * Something proven a moment ago, carried through the next form: sealed, for one purpose and one browser, for some
 * minutes.
 */
export function newTicket(c: HouseContext, purpose: string, content: unknown): string {
  const until = minutesAfter(c.var.desk.now, waitingMinutes)
  return c.var.site.keys.seal(`ticket ${purpose}`, JSON.stringify({ until, owner: c.var.owner, content }))
}

/** The content of a ticket from the posted form, or null where it is not ours, for something else, or too old. */
export function readTicket<T>(c: HouseContext, purpose: string): T | null {
  const ticket = c.var.typed?.get('ticket')
  if (typeof ticket !== 'string') return null
  const opened = opening(() => c.var.site.keys.open(`ticket ${purpose}`, ticket))
  if (opened === null) return null
  const { until, owner, content } = JSON.parse(opened) as { until: string; owner: string; content: T }
  return until > c.var.desk.now && owner === c.var.owner ? content : null
}

function opening(open: () => string): string | null {
  try {
    return open()
  } catch {
    return null
  }
}
