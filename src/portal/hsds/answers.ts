import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { countPublished, listPublished, type PublishedFilter } from '../published/published.queries.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { municipality, type Organization, organizationOf } from './organization.ts'
import { fullServiceOf, serviceOf } from './service.ts'

/** Each organisation once, with what it offers. The municipality itself is always there. */
export async function listOrganizations(tx: Tx, moment: Moment, place: PublishedPlace, words = '') {
  const entries = await everyPublished(tx, moment, {})
  const known = new Map<string, { organization: Organization; entries: Published[] }>()
  known.set(place.id, { organization: municipality(place), entries: [] })
  for (const entry of entries) {
    const organization = organizationOf(entry, place)
    const before = known.get(organization.id) ?? { organization, entries: [] }
    known.set(organization.id, { ...before, entries: [...before.entries, entry] })
  }
  return [...known.values()].filter(({ organization }) => organization.name.includes(words))
}

export async function everyPublished(tx: Tx, moment: Moment, filter: PublishedFilter): Promise<Published[]> {
  const all: Published[] = []
  for (;;) {
    const more = await listPublished(tx, moment, filter, { limit: atOnce, offset: all.length })
    all.push(...more)
    if (more.length < atOnce) return all
  }
}

export async function onePublished(tx: Tx, moment: Moment, id: string): Promise<Published | null> {
  const [entry] = await listPublished(tx, moment, { ids: [id] }, { limit: 1 })
  return entry ?? null
}

export async function pageOfPublished(tx: Tx, moment: Moment, filter: PublishedFilter, page: number, size: number) {
  const total = await countPublished(tx, moment, filter)
  return { total, entries: await listPublished(tx, moment, filter, { limit: size, offset: (page - 1) * size }) }
}

export const serviceAsAsked = (entry: Published, place: PublishedPlace, { minimal = false, full = false }) => {
  if (full) return fullServiceOf(entry, place)
  const service = serviceOf(entry, place)
  if (!minimal) return service
  return { id: service.id, name: service.name, status: service.status, last_modified: service.last_modified }
}

const atOnce = 500
