import { sql } from 'kysely'
import type { HeldRow } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { readTerms } from '../introduction/agree.ts'
import { readPlace } from '../introduction/meeting-place.ts'

type Opened = Record<'places' | 'terms', string[]>

/**
 * Introductions of this person, as seeker and as peer, with what was settled in writing. Of the other side they carry
 * the code name, as the person knows it, and no id of theirs. Words of a review are those of both sides, said to the
 * coordinator alone: here stands only that it was held, and when.
 */
export async function listHeldIntroductions(
  tx: Tx,
  { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>,
  personId: string,
): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow & Opened>`
    select introduction.id, introduction.introduced_at, introduction.expires_at, seeking.code,
           answer.answer, answer.answered_at, ending.ended_at, place.id as place_id, place.held_at, place.released_at,
           array(select held.id from match_place as held
                  where held.tenant_id = introduction.tenant_id and held.introduction_id = introduction.id
                    and held.person_id = ${personId}) as place_ids,
           array(select written.written_at from match_agreement as written
                  where written.tenant_id = introduction.tenant_id and written.introduction_id = introduction.id
                  order by written.written_at, written.id) as agreed_at,
           array(select meeting.place_sealed from match_meeting as meeting
                  where meeting.tenant_id = introduction.tenant_id and meeting.introduction_id = introduction.id
                    and meeting.place_sealed is not null order by meeting.set_at, meeting.id) as places,
           array(select written.terms_sealed from match_agreement as written
                  where written.tenant_id = introduction.tenant_id and written.introduction_id = introduction.id
                    and written.terms_sealed is not null order by written.written_at, written.id) as terms,
           array(select review.held_on::text from match_review as review
                  where review.tenant_id = introduction.tenant_id and review.introduction_id = introduction.id
                  order by review.held_on, review.recorded_at, review.id) as reviewed_on
      from match_introduction as introduction
      join seeking on seeking.tenant_id = introduction.tenant_id and seeking.id = introduction.seeking_id
      left join match_answer as answer on answer.tenant_id = introduction.tenant_id
       and answer.introduction_id = introduction.id and answer.step = 'meet'
       and answer.side = case when introduction.person_id = ${personId} then 'giver' else 'seeker' end
      left join match_ending as ending on ending.tenant_id = introduction.tenant_id
       and ending.introduction_id = introduction.id
      left join lateral (
        select held.* from match_place as held
         where held.tenant_id = introduction.tenant_id and held.introduction_id = introduction.id
           and held.person_id = ${personId}
         order by held.held_at desc, held.id limit 1) as place on true
     where introduction.tenant_id = ${tenantId}
       and (introduction.person_id = ${personId} or seeking.person_id = ${personId})
     order by introduction.introduced_at, introduction.id`.execute(tx)
  const open = (sealed: string) => keys.open(tenantId, sealed)
  return rows.map((row) => ({
    ...row,
    places: row.places.map((sealed) => readPlace(open(sealed)).text).join('\n'),
    terms: row.terms
      .map((sealed) =>
        Object.values(readTerms(open(sealed)))
          .filter(Boolean)
          .join('\n'),
      )
      .join('\n'),
  }))
}
