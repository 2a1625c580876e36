import {
  againstMeeting,
  type CompanyFacts,
  listCommitments,
  listGround,
  lockPerson,
  noCommitments,
  type Reason,
} from '#dispatch/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { getSupporterFacts } from '#register/index.ts'
import { activityOf } from '../rules/register.ts'
import { listAnswers } from '../seeking/said.ts'
import { findSeeking } from '../seeking/store.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import type { NewMeeting } from './meeting-store.ts'
import { endMeetings, insertMeeting } from './meeting-store.ts'
import type { Introduction } from './rules/facts.ts'
import { introductionState } from './rules/state.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

export type MeetingRefusal = { because: 'not-now' } | { because: 'rules'; reasons: Reason[] }

/**
 * Settles the day on which two meet or try once. The peer's own limits of days, rest and visits hold here too, beside
 * visits and meetings with others: the peer's strength is one. From now on it counts wherever a visit is thought of.
 */
export async function setMeeting(
  tx: Tx,
  moment: Moment,
  id: string,
  meeting: NewMeeting,
): Promise<{ set: true } | { refused: MeetingRefusal }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (seen?.personId) await lockPerson(tx, moment, seen.personId)
  const states = ['to-meet', 'meeting-set', 'met']
  if (!seen || !states.includes(introductionState(seen, moment.now))) return { refused: { because: 'not-now' } }
  const reasons = await whatSpeaksAgainst(tx, moment, seen, meeting)
  if (reasons.length > 0) return { refused: { because: 'rules', reasons } }
  await endMeetings(tx, moment, id)
  await insertMeeting(tx, moment, id, meeting)
  await record(tx, moment, {
    verb: 'set-meeting',
    subjectKind: 'introduction',
    subjectId: id,
    personId: seen.personId,
  })
  const when = { onDay: meeting.onDay, startMinute: meeting.startMinute, endMinute: meeting.endMinute }
  await tellSeeker(tx, moment, seen.seekingId, 'meeting', when)
  await tellGiver(tx, moment, id, 'meeting', when)
  return { set: true }
}

async function whatSpeaksAgainst(tx: Tx, moment: Moment, seen: Introduction, meeting: NewMeeting): Promise<Reason[]> {
  if (meeting.onDay < moment.today) return [{ rule: 'day-gone', figures: {} }]
  const person = seen.personId && (await getSupporterFacts(tx, moment, seen.personId))
  if (!person) return []
  const slot = { id: seen.id, ...meeting }
  const question = { requestId: seen.id, slots: [slot], personId: person.personId }
  const commitments = (await listCommitments(tx, moment, question)).get(person.personId) ?? noCommitments
  const company = await companyOf(tx, moment, seen, meeting)
  const all = { ...commitments, taken: commitments.taken.filter(({ requestId }) => requestId !== seen.id) }
  return againstMeeting(person, company, meeting, all, await listGround(tx, moment))
}

async function companyOf(tx: Tx, moment: Moment, seen: Introduction, { mode }: NewMeeting): Promise<CompanyFacts> {
  const seeking = await findSeeking(tx, moment, seen.seekingId)
  const answers = (await listAnswers(tx, moment, [seen.seekingId])).get(seen.seekingId)
  const [company] = answers?.companies ?? []
  return {
    activity: company ? activityOf[company] : null,
    topics: answers?.topics ?? [],
    mode,
    areaId: answers?.area ?? null,
    personId: seeking?.personId ?? null,
  }
}
