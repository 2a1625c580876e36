import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** The introductions of one seeker, or those to one peer. */
export type Whose = { seekingId: string } | { personId: string }

const theirs = (whose: Whose) =>
  'seekingId' in whose
    ? sql`introduction.seeking_id = ${whose.seekingId}`
    : sql`introduction.person_id = ${whose.personId}`

/** Ends everything between two sides that is still open, and lets the places go. */
export async function endIntroductions(
  tx: Tx,
  { tenantId, now, actorId }: Moment,
  whose: Whose,
  side: 'seeker' | 'giver',
): Promise<void> {
  await sql`
    insert into match_ending (tenant_id, introduction_id, side, ended_at, ended_by, channel)
    select introduction.tenant_id, introduction.id, ${side}, ${now}, ${actorId}, 'online'
      from match_introduction as introduction
     where introduction.tenant_id = ${tenantId} and ${theirs(whose)}
    on conflict do nothing`.execute(tx)
  await sql`
    update match_place set released_at = ${now}
     where tenant_id = ${tenantId} and released_at is null and introduction_id in (
       select introduction.id from match_introduction as introduction
        where introduction.tenant_id = ${tenantId} and ${theirs(whose)})`.execute(tx)
}

/** What was written about them: reasons, places to meet, terms, and words of reviews. That it happened is counted. */
export async function forgetWordsOf(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, whose: Whose): Promise<void> {
  await sql`
    update match_introduction as introduction set reasons_sealed = null
     where introduction.tenant_id = ${tenantId} and ${theirs(whose)}`.execute(tx)
  for (const [table, column] of [
    ['match_meeting', 'place_sealed'],
    ['match_agreement', 'terms_sealed'],
    ['match_review', 'words_sealed'],
  ] as const)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
       where tenant_id = ${tenantId} and introduction_id in (
         select introduction.id from match_introduction as introduction
          where introduction.tenant_id = ${tenantId} and ${theirs(whose)})`.execute(tx)
}
