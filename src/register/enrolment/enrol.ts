import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { settingOn } from '#platform/settings/setting.ts'
import { listCompletions } from '#training/index.ts'
import { decideEnrolment, type EnrolmentRefusal } from './rules.ts'
import { insertEnrolment, listEnrolments, lockPerson } from './store.ts'

export interface EnrolmentDetails {
  enrolledOn: string
  /** The number on the municipality's own list, or ''. */
  number: string
  contractId: string | null
}

export type Enrolled = { enrolled: string } | { enrolled: null; because: EnrolmentRefusal }

/** Registers a person as a peer supporter. It binds them to nothing. */
export async function enrol(
  tx: Tx,
  moment: Moment,
  personId: string,
  details: EnrolmentDetails,
  channel: PersonChannel,
): Promise<Enrolled> {
  const facts = {
    personKnown: await lockPerson(tx, moment, personId),
    enrolments: await listEnrolments(tx, moment, personId),
    completions: await listCompletions(tx, moment, [personId]),
    coursesForEnrolment: await coursesForEnrolment(tx, moment, details.enrolledOn),
  }
  const decision = decideEnrolment(facts, details.enrolledOn)
  if (!decision.enrol) return { enrolled: null, because: decision.because }
  const id = await insertEnrolment(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    contract_id: details.contractId,
    number: details.number,
    enrolled_on: details.enrolledOn,
    channel,
    typed_by: moment.actorId,
    recorded_at: moment.now,
  })
  await record(tx, moment, { verb: 'enrol', subjectKind: 'enrolment', subjectId: id, personId, channel })
  return { enrolled: id }
}

/** The kinds of course of which one opens registration, by the municipality's setting; null where none is recorded. */
export function coursesForEnrolment(tx: Tx, { tenantId }: Moment, day: string): Promise<string[] | null> {
  return settingOn<string[]>(tx, tenantId, 'courses-for-enrolment', day)
}
