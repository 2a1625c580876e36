import { sql } from 'kysely'
import type { Db } from '../database/db.ts'
import type { Site } from '../web/house.ts'

/** A municipality whose pages are open to everybody, and the domain that leads to them, where it has one. */
export interface OpenPlace {
  code: string
  nameJa: string
  nameEn: string
  domain: string | null
}

/** All of them, in the order of their codes. Nothing else about a municipality is told without a key. */
export async function listOpenPlaces(db: Db): Promise<OpenPlace[]> {
  const { rows } = await db.askOnce((tx) =>
    sql<OpenPlace>`
      select open.code, open.name_ja as "nameJa", open.name_en as "nameEn", open.domain
        from portal_places() as open order by open.code`.execute(tx),
  )
  return rows
}

const freshForMs = 30_000
const kept = new WeakMap<Site, { places: Promise<OpenPlace[]>; readAt: number }>()

/** The same as they stood at most half a minute ago: asked for with every name that is not ours, whoever made it up. */
export function keptOpenPlaces(site: Site): Promise<OpenPlace[]> {
  const now = Date.parse(site.clock())
  const held = kept.get(site)
  if (held && Math.abs(now - held.readAt) < freshForMs) return held.places
  const places = listOpenPlaces(site.db)
  kept.set(site, { places, readAt: now })
  places.catch(() => kept.delete(site))
  return places
}
