import { type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { headsOf, type Which } from './heads.queries.ts'
import type { Introduction } from './rules/facts.ts'

type Place = Pick<Moment, 'tenantId'>
/** Introductions with all that came of them, in the order in which they were made. */
export async function listIntroductions(tx: Tx, place: Place, which: Which): Promise<Introduction[]> {
  const rows = await headsOf(tx, place, which)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const answers = await belongingTo(tx, place, 'match_answer', ids, 'answered_at')
  const meetings = await belongingTo(tx, place, 'match_meeting', ids, 'set_at')
  const agreements = await belongingTo(tx, place, 'match_agreement', ids, 'written_at')
  const reviews = await belongingTo(tx, place, 'match_review', ids, 'recorded_at')
  const wishes = await belongingTo(tx, place, 'match_change_wish', ids, 'wished_at')
  const of = <R extends { introduction_id: string }>(found: readonly R[], id: string) =>
    found.filter((row) => row.introduction_id === id)
  return rows.map((row) => {
    const meeting = of(meetings, row.id).find((each) => each.ended_at === null)
    return {
      ...row,
      answers: of(answers, row.id).map((each) => ({
        step: each.step,
        subjectId: each.subject_id,
        side: each.side,
        answer: each.answer,
        answeredAt: each.answered_at,
        takenBackAt: each.taken_back_at,
      })),
      meeting: meeting ? meetingOf(meeting) : null,
      agreements: of(agreements, row.id).map((each) => ({
        id: each.id,
        termsSealed: each.terms_sealed,
        reviewOn: each.review_on,
        writtenAt: each.written_at,
      })),
      reviews: of(reviews, row.id).map((each) => ({
        id: each.id,
        heldOn: each.held_on,
        outcome: each.outcome,
        nextOn: each.next_on,
        wordsSealed: each.words_sealed,
        recordedAt: each.recorded_at,
      })),
      changeWishes: of(wishes, row.id).map(({ side, wished_at }) => ({ side, wishedAt: wished_at })),
    }
  })
}

export async function findIntroduction(tx: Tx, place: Place, id: string): Promise<Introduction | null> {
  const [found] = await listIntroductions(tx, place, { id })
  return found ?? null
}

/** Holds one introduction until the transaction ends. */
export async function lockIntroduction(tx: Tx, { tenantId }: Place, id: string): Promise<void> {
  await tx
    .selectFrom('match_introduction')
    .select('match_introduction.id')
    .where('match_introduction.tenant_id', '=', tenantId)
    .where('match_introduction.id', '=', id)
    .forUpdate()
    .execute()
}

type Belonging = 'match_answer' | 'match_meeting' | 'match_agreement' | 'match_review' | 'match_change_wish'
type Row<T extends Belonging> = Selectable<import('../tables.ts').MatchingTables[T]>

async function belongingTo<T extends Belonging>(
  tx: Tx,
  { tenantId }: Place,
  table: T,
  ids: readonly string[],
  orderBy: string,
): Promise<Row<T>[]> {
  const rows = await tx
    .selectFrom(table as 'match_answer')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('introduction_id', 'in', [...ids])
    .orderBy(orderBy as 'answered_at')
    .orderBy(table === 'match_answer' ? sql`subject_id, step, side` : sql`id`)
    .execute()
  return rows as unknown as Row<T>[]
}

const meetingOf = (row: Row<'match_meeting'>) => ({
  id: row.id,
  onDay: row.on_day,
  startMinute: row.start_minute,
  endMinute: row.end_minute,
  mode: row.mode,
  placeSealed: row.place_sealed,
  tookPlace: row.took_place,
})
