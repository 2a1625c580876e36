import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

export const figureKinds = ['received', 'talked', 'met', 'agreed', 'reviewed', 'ended'] as const
export type FigureKind = (typeof figureKinds)[number]
export type Figures = Record<FigureKind, number>

/**
 * How many wishes were received and first talked over, how many pairs met, agreed, reviewed and ended from a day up to
 * but not including another. Whole numbers of the programme, for its indicators; a page hides small ones.
 */
export async function countMatching(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  { from, until }: { from: string; until: string },
): Promise<Figures> {
  const within = (instant: ReturnType<typeof sql>) =>
    sql`(${instant} at time zone 'Asia/Tokyo')::date >= ${from}::date and (${instant} at time zone 'Asia/Tokyo')::date < ${until}::date`
  const { rows } = await sql<Record<FigureKind, string>>`
    select
      (select count(*) from seeking where seeking.tenant_id = ${tenantId}
          and seeking.received_on >= ${from} and seeking.received_on < ${until}) as received,
      (select count(*) from (select min(event.happened_at) as at from event where event.tenant_id = ${tenantId}
          and event.verb = 'hold-seeking-talk' group by event.subject_id) as first where ${within(sql`first.at`)}) as talked,
      (select count(distinct meeting.introduction_id) from match_meeting as meeting
        where meeting.tenant_id = ${tenantId} and meeting.took_place
          and meeting.on_day >= ${from} and meeting.on_day < ${until}) as met,
      (select count(*) from (select max(answer.answered_at) as at from match_answer as answer
        where answer.tenant_id = ${tenantId} and answer.step = 'agree' and answer.answer = 'yes'
        group by answer.introduction_id, answer.subject_id
        having count(*) = 2 or bool_or((select introduction.side = 'place' from match_introduction as introduction
          where introduction.tenant_id = ${tenantId} and introduction.id = answer.introduction_id))) as agreed
        where ${within(sql`agreed.at`)}) as agreed,
      (select count(*) from match_review as review where review.tenant_id = ${tenantId}
          and review.held_on >= ${from} and review.held_on < ${until}) as reviewed,
      (select count(*) from match_ending as ending where ending.tenant_id = ${tenantId}
          and exists (select from match_agreement as written where written.tenant_id = ending.tenant_id
                       and written.introduction_id = ending.introduction_id)
          and ${within(sql`ending.ended_at`)}) as ended`.execute(tx)
  const [row] = rows
  return Object.fromEntries(figureKinds.map((kind) => [kind, Number(row?.[kind] ?? 0)])) as Figures
}
