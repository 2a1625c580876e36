import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import type { Introduction } from './rules/facts.ts'
import { type StepRefusal, whyNotCorrect, whyNotRecord } from './rules/refusals.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

type Done = { recorded: true } | { refused: StepRefusal }

/** Whether they met. Where they did not, another day is found. */
export const recordMeeting = (tx: Tx, moment: Moment, id: string, tookPlace: boolean): Promise<Done> =>
  keep(tx, moment, id, tookPlace, { verb: 'record-meeting', whyNot: whyNotRecord })

/** The record was wrong: they met after all, or they did not. What was asked because of it is asked no longer. */
export const correctMeeting = (tx: Tx, moment: Moment, id: string, tookPlace: boolean): Promise<Done> =>
  keep(tx, moment, id, tookPlace, { verb: 'correct-meeting', whyNot: whyNotCorrect })

interface Way {
  verb: 'record-meeting' | 'correct-meeting'
  whyNot(facts: Introduction, now: string): StepRefusal | null
}

async function keep(tx: Tx, moment: Moment, id: string, tookPlace: boolean, { verb, whyNot }: Way): Promise<Done> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (!seen?.meeting) return { refused: 'no-meeting-set' }
  const refused = whyNot(seen, moment.now)
  if (refused) return { refused }
  if (seen.meeting.tookPlace === tookPlace) return { recorded: true }
  await tx
    .updateTable('match_meeting')
    .set({ took_place: tookPlace, recorded_at: moment.now, recorded_by: moment.actorId })
    .where('match_meeting.tenant_id', '=', moment.tenantId)
    .where('match_meeting.id', '=', seen.meeting.id)
    .execute()
  await record(tx, moment, { verb, subjectKind: 'introduction', subjectId: id, personId: seen.personId })
  if (tookPlace) {
    await tellSeeker(tx, moment, seen.seekingId, 'question')
    await tellGiver(tx, moment, id, 'question')
  }
  return { recorded: true }
}
