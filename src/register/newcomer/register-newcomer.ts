import { type PersonChannel, registerPerson } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { recordCompletion } from '#training/index.ts'
import { enrol } from '../enrolment/enrol.ts'
import type { EnrolmentRefusal } from '../enrolment/rules.ts'
import type { Newcomer } from './form.ts'

export type NewcomerRegistered = { personId: string } | { refused: EnrolmentRefusal }

/** A person put on record with what came with them: a completed course, and the registration where it is wished. */
export async function registerNewcomer(
  tx: Tx,
  moment: Moment,
  { person, completion, enrolment }: Newcomer,
  channel: PersonChannel,
): Promise<NewcomerRegistered> {
  const personId = await registerPerson(tx, moment, person, channel)
  if (completion) await recordCompletion(tx, moment, personId, completion, channel)
  if (!enrolment) return { personId }
  const enrolled = await enrol(tx, moment, personId, enrolment, channel)
  return enrolled.enrolled === null ? { refused: enrolled.because } : { personId }
}
