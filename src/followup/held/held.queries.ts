import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** Rows of a table about a person, with the visit they belong to. */
export const rowsWithVisit =
  (table: 'feeling' | 'look_back' | 'debrief' | 'talk', orderBy: string) =>
  async (tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> => {
    const { rows } = await sql<HeldRow>`
      select row.*, visit.reference, visit.on_day
        from ${sql.table(table)} as row
        join visit on visit.tenant_id = row.tenant_id and visit.id = row.visit_id
       where row.tenant_id = ${tenantId} and row.person_id = ${personId}
       order by ${sql.ref(`row.${orderBy}`)}, row.id`.execute(tx)
    return rows
  }

/** What staff wrote after visits to which this person went as the only supporter: then it is about this person. */
export async function listStaffLookBacks(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select row.*, visit.reference, visit.on_day
      from look_back as row
      join visit on visit.tenant_id = row.tenant_id and visit.id = row.visit_id
     where row.tenant_id = ${tenantId} and row.side = 'staff'
       and exists (select from seat where seat.tenant_id = row.tenant_id and seat.visit_id = row.visit_id
                      and seat.person_id = ${personId} and seat.part = 'supporter' and seat.released_at is null)
       and not exists (select from seat where seat.tenant_id = row.tenant_id and seat.visit_id = row.visit_id
                      and seat.person_id <> ${personId} and seat.part = 'supporter' and seat.released_at is null)
     order by row.written_at, row.id`.execute(tx)
  return rows
}

/** Every note about the person, in whichever notebook, with those to whom the person opened it. */
export async function listHeldNotes(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select note.*, visit.reference, visit.on_day,
           array(select account.name from note_release as release
                   join account on account.tenant_id = release.tenant_id and account.id = release.account_id
                  where release.tenant_id = note.tenant_id and release.note_id = note.id
                    and release.taken_back_at is null
                  order by release.released_at, release.id) as released_to
      from note
      left join visit on visit.tenant_id = note.tenant_id and visit.id = note.visit_id
     where note.tenant_id = ${tenantId} and note.person_id = ${personId}
     order by note.written_at, note.id`.execute(tx)
  return rows
}
