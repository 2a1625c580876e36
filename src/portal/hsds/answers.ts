import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { plainText } from '../published/plain-text.ts'
import { everyPublished, listNamed, listPublished, type PublishedFilter } from '../published/published.queries.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { fullServiceOf, serviceOf } from './service.ts'

export async function onePublished(tx: Tx, moment: Moment, filter: PublishedFilter): Promise<Published | null> {
  const [entry] = await listPublished(tx, moment, filter, { limit: 1 })
  return entry ?? null
}

/** What one organisation offers: by name, or in full. */
export async function servicesOf(tx: Tx, moment: Moment, place: PublishedPlace, organization: string, isFull: boolean) {
  const filter = offeredBy(place, organization)
  if (isFull) return (await everyPublished(tx, moment, filter)).map((entry) => fullServiceOf(entry, place))
  return (await listNamed(tx, moment, filter)).map(({ id, title, changedAt }) =>
    minimalOf({ id, name: plainText(title), status: 'active', last_modified: changedAt }),
  )
}

export const offeredBy = (place: PublishedPlace, organization: string): PublishedFilter => ({
  offeredBy: organization === place.id ? null : organization,
})

export const serviceAsAsked = (entry: Published, place: PublishedPlace, { minimal = false, full = false }) => {
  if (full) return fullServiceOf(entry, place)
  const service = serviceOf(entry, place)
  return minimal ? minimalOf(service) : service
}

interface Minimal {
  id: string
  name: string
  status: string
  last_modified: string
}
const minimalOf = ({ id, name, status, last_modified }: Minimal): Minimal => ({ id, name, status, last_modified })
