import { sql } from 'kysely'
import { record } from '#platform/audit/record.ts'
import { minutesAfter } from '#platform/clock.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { gatherMatchFacts, type MatchFacts, type Told } from '../facts.queries.ts'
import { givingOf, lockGiver, lockIntroducing } from '../readiness/lock-giver.ts'
import { sideAndId } from '../rules/facts.ts'
import type { Fitting, Hard, Soft } from '../rules/finding.ts'
import { judgeFit, mayIntroduce } from '../rules/judge.ts'
import type { TalkFirst } from '../rules/talk-first.ts'
import { lockSeeking } from '../seeking/store.ts'
import { listTalked, talkFirstOf } from '../talked.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import { expireIntroductions } from './expire.ts'
import { holdPlace } from './place.ts'
import { introductionState } from './rules/state.ts'

export type IntroduceRefusal =
  | { because: 'unknown' | 'closed' | 'enough-open' | 'no-place-free' }
  | { because: 'not-talked-yet'; talk: TalkFirst[] }
  | { because: 'rules'; hard: Hard[] }

/**
 * Introduces two sides to each other once the office has talked with both. Both are held until the
 * transaction ends and every rule is asked again; the place that the other side set is held while the introduction is
 * open, and the database has the last word on it. What is refused leaves nothing behind.
 */
export async function introduce(
  tx: Tx,
  moment: Moment,
  seekingId: string,
  giverKey: string,
  language: Language,
): Promise<{ introduced: string } | { refused: IntroduceRefusal }> {
  await lockIntroducing(tx, moment)
  await lockSeeking(tx, moment, seekingId)
  const giving = givingOf(giverKey)
  if (giving) await lockGiver(tx, moment, giving)
  await expireIntroductions(tx, moment)
  const [side, givenId] = sideAndId(giverKey)
  const place = side === 'place' ? givenId : null
  const facts = await gatherMatchFacts(tx, moment, language, place)
  const found = findPair(facts, seekingId, giverKey)
  if (!found) return { refused: { because: 'unknown' } }
  const { seeker, told, fitting } = found
  if (seeker.seeking.isClosed) return { refused: { because: 'closed' } }
  if (!mayIntroduce(fitting)) return { refused: { because: 'rules', hard: fitting.hard } }
  const talk = talkFirstOf(await listTalked(tx, moment), seeker.facts, told.giver)
  if (talk.length > 0) return { refused: { because: 'not-talked-yet', talk } }
  const most = await numberSettingOn(tx, moment.tenantId, 'matching-most-open', moment.today)
  if (openOf(seeker.introductions, moment.now) >= most) return { refused: { because: 'enough-open' } }
  await sql`savepoint before_introduction`.execute(tx)
  const id = await insertIntroduction(tx, moment, seekingId, told, fitting)
  if (told.readiness && !(await holdPlace(tx, moment, told.readiness, id))) {
    await sql`rollback to savepoint before_introduction`.execute(tx)
    return { refused: { because: 'no-place-free' } }
  }
  const { person } = told.giver
  await record(tx, moment, {
    verb: 'introduce',
    subjectKind: 'introduction',
    subjectId: id,
    personId: person?.personId ?? null,
  })
  await tellSeeker(tx, moment, seekingId, 'introduced')
  await tellGiver(tx, moment, id, 'introduced')
  return { introduced: id }
}

export const openOf = (introductions: readonly Parameters<typeof introductionState>[0][], now: string) =>
  introductions.filter((one) => introductionState(one, now) === 'open').length

function findPair(facts: MatchFacts, seekingId: string, giverKey: string) {
  const seeker = facts.seekers.find(({ seeking }) => seeking.id === seekingId)
  const told = facts.givers.find(({ giver }) => giver.key === giverKey)
  return seeker && told ? { seeker, told, fitting: judgeFit(seeker.facts, told.giver, facts.ground) } : null
}

/** What both may read of the reasons. Who said no before is known to the office alone. */
const isForSides = ({ rule }: Soft) => rule !== 'said-no'

async function insertIntroduction(
  tx: Tx,
  moment: Moment,
  seekingId: string,
  { giver, name }: Told,
  { fits, soft, asks }: Fitting,
): Promise<string> {
  const { tenantId, now, today, keys, actorId } = moment
  const days = await numberSettingOn(tx, tenantId, 'introduction-days', today)
  const at = giver.id.indexOf('/')
  const row = await tx
    .insertInto('match_introduction')
    .values({
      tenant_id: tenantId,
      seeking_id: seekingId,
      side: giver.side,
      person_id: giver.side === 'peer' ? giver.id : null,
      organisation_id: giver.side === 'host' ? giver.id : null,
      place_source: giver.side === 'place' ? giver.id.slice(0, at) : null,
      place_ref: giver.side === 'place' ? giver.id.slice(at + 1) : null,
      place_title: giver.side === 'place' ? name : null,
      reasons_sealed: keys.seal(tenantId, JSON.stringify({ fits, soft: soft.filter(isForSides), asks })),
      introduced_at: now,
      introduced_by: actorId,
      expires_at: minutesAfter(now, days * 24 * 60),
    })
    .returning('match_introduction.id')
    .executeTakeFirstOrThrow()
  return row.id
}
