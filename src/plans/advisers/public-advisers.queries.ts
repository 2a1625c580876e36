import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { AdviserKind, Field } from './rules.ts'

export interface PublicAdviser {
  kind: AdviserKind
  field: Field
  area_ja: string
  area_en: string
}

/** What anybody may know of the advisers of a body: role, field and area, never a name. */
export async function listPublicAdvisers(tx: Tx, bodyCode: string, day: string): Promise<PublicAdviser[]> {
  const { rows } = await sql<PublicAdviser>`select * from public_advisers(${bodyCode}, ${day})`.execute(tx)
  return rows
}
