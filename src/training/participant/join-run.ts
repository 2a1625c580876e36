import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import type { Track } from '../rules.ts'
import { changeParticipant, findParticipantOfPerson, insertParticipant } from './store.ts'

export interface Joining {
  runId: string
  personId: string
  track: Track
  applicationId?: string | null
  organisationId?: string | null
  officeName?: string
  /** The first unit of somebody who joins later; units before it are missed, not absences. */
  joinedFromUnitId?: string | null
}

/**
 * Lets a person take part in a course: after an application was accepted, or straight from a list. Once is enough;
 * somebody who had stopped takes part again. Returns the participant’s id. Whether it is right is the caller’s rule.
 */
export async function joinRun(
  tx: Tx,
  moment: Moment,
  joining: Joining,
  channel: Exclude<Channel, 'system'>,
): Promise<string> {
  const { runId, personId, track, applicationId = null, organisationId = null, officeName = '' } = joining
  const known = await findParticipantOfPerson(tx, moment, runId, personId)
  if (known && known.ended_at === null) return known.id
  if (known) await changeParticipant(tx, moment, known.id, { ended_at: null, ended_by: null, track })
  const id =
    known?.id ??
    (await insertParticipant(tx, {
      tenant_id: moment.tenantId,
      run_id: runId,
      person_id: personId,
      application_id: applicationId,
      track,
      organisation_id: organisationId,
      office_name: officeName,
      joined_from_unit_id: joining.joinedFromUnitId ?? null,
      accepted_at: moment.now,
      channel,
      typed_by: moment.actorId,
    }))
  if (id === null) throw new Error('a participant was refused as known but is not there')
  await record(tx, moment, { verb: 'join-course', subjectKind: 'participant', subjectId: id, personId, channel })
  return id
}
