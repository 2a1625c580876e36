import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { endConsents, insertConsent, listConsentsOfPerson } from './consent-store.ts'

type Channel = 'online' | 'paper' | 'phone' | 'meeting'

/** A person lets an office be told of the own completions. Said twice it is one consent. */
export async function giveEvidenceConsent(
  tx: Tx,
  moment: Moment,
  agreed: { personId: string; organisationId: string; channel: Channel },
): Promise<void> {
  const { personId, organisationId, channel } = agreed
  const known = await listConsentsOfPerson(tx, moment, personId)
  if (known.some((each) => each.organisationId === organisationId)) return
  await insertConsent(tx, moment, agreed)
  const subject = { subjectKind: 'organisation', subjectId: organisationId, personId, channel }
  await record(tx, moment, { verb: 'give-evidence-consent', ...subject })
}

/** From now on the office is told nothing more. */
export async function withdrawEvidenceConsent(
  tx: Tx,
  moment: Moment,
  agreed: { personId: string; organisationId: string; channel: Channel },
): Promise<void> {
  const { personId, organisationId, channel } = agreed
  if (!(await endConsents(tx, moment, personId, organisationId))) return
  const subject = { subjectKind: 'organisation', subjectId: organisationId, personId, channel }
  await record(tx, moment, { verb: 'withdraw-evidence-consent', ...subject })
}
