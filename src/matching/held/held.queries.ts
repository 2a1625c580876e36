import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>

/** The person's own wishes for a fellow, with the newest of what was said. */
export async function listHeldSeekings(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select seeking.*, said.id as said_id, said.said_at, said.answers_sealed
      from seeking
      left join lateral (
        select newest.* from seeking_said as newest
         where newest.tenant_id = seeking.tenant_id and newest.seeking_id = seeking.id
         order by newest.said_at desc, newest.id limit 1) as said on true
     where seeking.tenant_id = ${tenantId} and seeking.person_id = ${personId}
     order by seeking.sent_at`.execute(tx)
  return rows
}

/** Introductions to this person as a peer. Of the other side they carry the code name, as the person knows it. */
export async function listHeldIntroductions(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select introduction.id, introduction.introduced_at, introduction.expires_at, seeking.code,
           answer.answer, answer.answered_at, ending.ended_at, place.id as place_id, place.held_at, place.released_at,
           array(select held.id from match_place as held
                  where held.tenant_id = introduction.tenant_id and held.introduction_id = introduction.id) as place_ids,
           array(select written.written_at from match_agreement as written
                  where written.tenant_id = introduction.tenant_id and written.introduction_id = introduction.id
                  order by written.written_at) as agreed_at
      from match_introduction as introduction
      join seeking on seeking.tenant_id = introduction.tenant_id and seeking.id = introduction.seeking_id
      left join match_answer as answer on answer.tenant_id = introduction.tenant_id
       and answer.introduction_id = introduction.id and answer.step = 'meet' and answer.side = 'giver'
      left join match_ending as ending on ending.tenant_id = introduction.tenant_id
       and ending.introduction_id = introduction.id
      left join lateral (
        select held.* from match_place as held
         where held.tenant_id = introduction.tenant_id and held.introduction_id = introduction.id
         order by held.held_at desc limit 1) as place on true
     where introduction.tenant_id = ${tenantId} and introduction.person_id = ${personId}
     order by introduction.introduced_at`.execute(tx)
  return rows
}

/** What the person said they expect, before or between meetings. */
export async function listHeldTalks(tx: Tx, { tenantId }: Place, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select talk.*, seeking.code from seeking_talk as talk
      join seeking on seeking.tenant_id = talk.tenant_id and seeking.id = talk.seeking_id
     where talk.tenant_id = ${tenantId} and talk.person_id = ${personId}
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
                  order by note.written_at) as notes,
           array(select shared.theme from peer_consultation_theme as shared
                  where shared.tenant_id = asked.tenant_id and shared.consultation_id = asked.id
                  order by shared.theme) as themes
      from peer_consultation as asked
     where asked.tenant_id = ${tenantId} and asked.person_id = ${personId}
     order by asked.asked_at`.execute(tx)
  return rows.map((row) => ({ ...row, notes: row.notes.map((note) => keys.open(tenantId, note)).join('\n') }))
}
