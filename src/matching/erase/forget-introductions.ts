import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { forgetDraftsAbout } from '#platform/drafts/forget-about.ts'
import { endIntroduction } from '../introduction/end-introduction.ts'
import { introductionState, isOver } from '../introduction/rules/state.ts'
import { listIntroductions } from '../introduction/store.ts'

/** The introductions of one seeker, or those to one peer. */
export type Whose = { seekingId: string } | { personId: string }

const theirs = (whose: Whose) =>
  'seekingId' in whose
    ? sql`introduction.seeking_id = ${whose.seekingId}`
    : sql`introduction.person_id = ${whose.personId}`

/**
 * Ends everything between two sides that is not over yet, lets the places go, and tells the other side, so that nobody
 * goes to a meeting alone. What was begun about them, by either side or the office, goes too.
 */
export async function endIntroductions(tx: Tx, moment: Moment, whose: Whose, side: 'seeker' | 'giver'): Promise<void> {
  const which = 'seekingId' in whose ? { seekingIds: [whose.seekingId] } : whose
  const all = await listIntroductions(tx, moment, which)
  for (const one of all)
    if (!isOver(introductionState(one, moment.now)))
      await endIntroduction(tx, { ...moment, actorId: null }, one.id, side, 'online')
  await sql`
    update match_place set released_at = ${moment.now}
     where tenant_id = ${moment.tenantId} and released_at is null and introduction_id in (
       select introduction.id from match_introduction as introduction
        where introduction.tenant_id = ${moment.tenantId} and ${theirs(whose)})`.execute(tx)
  await forgetDraftsAbout(
    tx,
    moment,
    all.map(({ id }) => id),
  )
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

/** Which account pressed a button for that side: the answer is counted, who gave it is forgotten. */
export async function forgetActors(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  whose: Whose,
  side: 'seeker' | 'giver',
): Promise<void> {
  for (const [table, column] of [
    ['match_answer', 'answered_by'],
    ['match_ending', 'ended_by'],
  ] as const)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
       where tenant_id = ${tenantId} and side = ${side} and introduction_id in (
         select introduction.id from match_introduction as introduction
          where introduction.tenant_id = ${tenantId} and ${theirs(whose)})`.execute(tx)
}
