import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export const figureKinds = ['received', 'talked', 'met', 'agreed', 'reviewed', 'ended'] as const
export type FigureKind = (typeof figureKinds)[number]
export type Figures = Record<FigureKind, number>

/**
 * How many wishes were received and first talked over, and how many pairs met, agreed, were looked at again, and ended
 * after they had agreed, from a day up to but not including another. Each pair counts once: it agreed when both first said
 * yes to terms, and later terms are no second agreement. Whole numbers of the programme, for its indicators; a page hides
 * small ones. Wishes, answers and reviews stay without a word when somebody is forgotten, so counts stay too.
 */
export async function countMatching(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  { from, until }: { from: string; until: string },
): Promise<Figures> {
  const on = (day: ReturnType<typeof sql>) => sql`${day} >= ${from}::date and ${day} < ${until}::date`
  const at = (instant: ReturnType<typeof sql>) => on(sql`(${instant} at time zone 'Asia/Tokyo')::date`)
  const { rows } = await sql<Record<FigureKind, string>>`
    with terms as (
      select answer.introduction_id, max(answer.answered_at) as at from match_answer as answer
        join match_introduction as introduction
          on introduction.tenant_id = answer.tenant_id and introduction.id = answer.introduction_id
       where answer.tenant_id = ${tenantId} and answer.step = 'agree' and answer.answer = 'yes'
       group by answer.introduction_id, answer.subject_id
      having count(*) = 2 or bool_or(introduction.side = 'place')),
    agreed as (select terms.introduction_id, min(terms.at) as at from terms group by terms.introduction_id)
    select
      (select count(*) from seeking where seeking.tenant_id = ${tenantId} and ${on(sql`seeking.received_on`)}) as received,
      (select count(*) from seeking
        where seeking.tenant_id = ${tenantId} and ${on(sql`seeking.first_talked_on`)}) as talked,
      (select count(distinct meeting.introduction_id) from match_meeting as meeting
        where meeting.tenant_id = ${tenantId} and meeting.took_place and ${on(sql`meeting.on_day`)}) as met,
      (select count(*) from agreed where ${at(sql`agreed.at`)}) as agreed,
      (select count(distinct review.introduction_id) from match_review as review
        where review.tenant_id = ${tenantId} and ${on(sql`review.held_on`)}) as reviewed,
      (select count(*) from match_ending as ending
         join agreed on agreed.introduction_id = ending.introduction_id
        where ending.tenant_id = ${tenantId} and ${at(sql`ending.ended_at`)}) as ended`.execute(tx)
  const [row] = rows
  return Object.fromEntries(figureKinds.map((kind) => [kind, Number(row?.[kind] ?? 0)])) as Figures
}
