import { sql } from 'kysely'
import type { Db } from '../database/db.ts'

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
