import { findPerson } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { insertInterview } from './interview-store.ts'
import type { Agreed } from './rules.ts'

export interface InterviewDetails {
  personId: string
  organisationId: string | null
  heldOn: string
  agreed: Agreed
  activity: string
}

/** A talk with somebody who wishes to become a trainee, and what both agreed. */
export async function recordInterview(
  tx: Tx,
  moment: Moment,
  talk: InterviewDetails,
): Promise<{ id: string } | { refused: 'unknown' | 'needs-activity' }> {
  if (talk.agreed === 'other-activity' && talk.activity === '') return { refused: 'needs-activity' }
  if (!(await findPerson(tx, moment, talk.personId))) return { refused: 'unknown' }
  const { personId } = talk
  const id = await insertInterview(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    participant_id: null,
    organisation_id: talk.organisationId,
    held_on: talk.heldOn,
    agreed: talk.agreed,
    activity_sealed: talk.activity ? moment.keys.seal(moment.tenantId, talk.activity) : null,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
    channel: 'meeting',
  })
  const subject = { subjectKind: 'trainee-interview', subjectId: id, personId }
  await record(tx, moment, { verb: 'record-trainee-interview', ...subject, channel: 'meeting' })
  return { id }
}
