import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { FeelingAnswer } from '../feelings/rules.ts'
import { keepFeeling } from '../feelings/say-feeling.ts'
import { findNewestFeeling } from '../feelings/store.ts'
import type { LookBackTable } from '../tables.ts'
import { askForContact } from '../talks/ask-for-contact.ts'
import type { StaffAnswers, SupporterAnswers } from './rules.ts'
import { listSupporterLookBacks, saveLookBack } from './store.ts'

export interface SupporterLookBack {
  visitId: string
  personId: string
  answers: SupporterAnswers
  feeling: FeelingAnswer | null
  wantsTalk: boolean
  channel: LookBackTable['channel']
}

/** Keeps what the supporter says after a visit. A new wish for a talk asks the follow-up staff to get in touch. */
export async function lookBackAsSupporter(tx: Tx, moment: Moment, given: SupporterLookBack): Promise<void> {
  const { visitId, personId, answers, feeling, wantsTalk, channel } = given
  const before = (await listSupporterLookBacks(tx, moment, visitId)).find((each) => each.personId === personId)
  await saveLookBack(
    tx,
    moment,
    {
      visit_id: visitId,
      side: 'supporter',
      person_id: personId,
      account_id: null,
      wants_talk: wantsTalk,
      channel,
      typed_by: channel === 'online' ? null : moment.actorId,
    },
    answers,
  )
  await record(tx, moment, { verb: 'look-back', subjectKind: 'visit', subjectId: visitId, personId, channel })
  const feelingAsks = await keepFeelingAfter(tx, moment, given, feeling)
  if (feelingAsks || (wantsTalk && !before?.wantsTalk)) await askForContact(tx, moment, visitId, personId)
}

async function keepFeelingAfter(
  tx: Tx,
  moment: Moment,
  { visitId, personId, channel }: SupporterLookBack,
  answer: FeelingAnswer | null,
): Promise<boolean> {
  const said = { visitId, personId, when: 'after' as const }
  const before = await findNewestFeeling(tx, moment, said)
  if (answer === null || answer === before?.answer) return false
  return keepFeeling(tx, moment, { ...said, answer, channel })
}

/** Keeps what a member of the staff who went along writes after a visit. */
export async function lookBackAsStaff(
  tx: Tx,
  moment: Moment & { actorId: string },
  { visitId, answers, wantsTalk }: { visitId: string; answers: StaffAnswers; wantsTalk: boolean },
): Promise<void> {
  await saveLookBack(
    tx,
    moment,
    {
      visit_id: visitId,
      side: 'staff',
      person_id: null,
      account_id: moment.actorId,
      wants_talk: wantsTalk,
      channel: 'online',
      typed_by: moment.actorId,
    },
    answers,
  )
  await record(tx, moment, { verb: 'look-back', subjectKind: 'visit', subjectId: visitId })
}
