import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** The person's own wishes for a fellow, with every wording of what was said. */
export async function listHeldSeekings(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select seeking.*, said.id as said_id, said.said_at, said.answers_sealed
      from seeking
      left join seeking_said as said on said.tenant_id = seeking.tenant_id and said.seeking_id = seeking.id
     where seeking.tenant_id = ${tenantId} and seeking.person_id = ${personId}
     order by seeking.sent_at, said.said_at, said.id`.execute(tx)
  return rows
}

/** What the person said they expect, before or between meetings, on whichever side. */
export async function listHeldTalks(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select talk.*, seeking.code from seeking_talk as talk
      join seeking on seeking.tenant_id = talk.tenant_id and seeking.id = talk.seeking_id
     where talk.tenant_id = ${tenantId}
       and (talk.person_id = ${personId} or (talk.side = 'seeker' and seeking.person_id = ${personId}))
     order by talk.held_on, talk.id`.execute(tx)
  return rows
}

/** Consultations the person asked for, with every note of the two. */
export async function listHeldConsultations(
  tx: Tx,
  { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>,
  personId: string,
): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow & { notes: string[] }>`
    select asked.*,
           array(select note.words_sealed from peer_consultation_note as note
                  where note.tenant_id = asked.tenant_id and note.consultation_id = asked.id
                  order by note.written_at, note.id) as notes,
           array(select shared.theme from peer_consultation_theme as shared
                  where shared.tenant_id = asked.tenant_id and shared.consultation_id = asked.id
                  order by shared.theme) as themes
      from peer_consultation as asked
     where asked.tenant_id = ${tenantId} and asked.person_id = ${personId}
     order by asked.asked_at, asked.id`.execute(tx)
  return rows.map((row) => ({ ...row, notes: row.notes.map((note) => keys.open(tenantId, note)).join('\n') }))
}
