import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { FeelingTable } from '../tables.ts'
import { askForContact } from '../talks/ask-for-contact.ts'
import { asksForTalk, type FeelingAnswer } from './rules.ts'
import { findNewestFeeling, insertFeeling } from './store.ts'

export interface SaidFeeling {
  visitId: string
  personId: string
  when: FeelingTable['moment']
  answer: FeelingAnswer
  channel: FeelingTable['channel']
}

/** Keeps an answer and, where it asks for a talk, asks the follow-up staff to get in touch. */
export async function sayFeeling(tx: Tx, moment: Moment, said: SaidFeeling): Promise<void> {
  if (await keepFeeling(tx, moment, said)) await askForContact(tx, moment, said.visitId, said.personId)
}

/**
 * Keeps an answer; an earlier one stays as history. Returns whether it asks for a talk and the one before did not. The
 * event says that something was said, never what.
 */
export async function keepFeeling(tx: Tx, moment: Moment, said: SaidFeeling): Promise<boolean> {
  const { visitId, personId, when, answer, channel } = said
  const before = await findNewestFeeling(tx, moment, said)
  await insertFeeling(tx, {
    tenant_id: moment.tenantId,
    visit_id: visitId,
    person_id: personId,
    moment: when,
    answer,
    said_at: moment.now,
    channel,
    typed_by: channel === 'online' ? null : moment.actorId,
  })
  await record(tx, moment, { verb: 'say-feeling', subjectKind: 'visit', subjectId: visitId, personId, channel })
  return asksForTalk(answer) && !(before && asksForTalk(before.answer))
}
