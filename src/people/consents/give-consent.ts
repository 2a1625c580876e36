import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonChannel } from '../register-person.ts'
import { type ConsentPurpose, isAgreed } from './rules.ts'
import { insertConsent, listConsents } from './store.ts'

/** Records that a person agrees to one purpose. Agreeing again changes nothing. */
export async function giveConsent(
  tx: Tx,
  moment: Moment,
  personId: string,
  purpose: ConsentPurpose,
  channel: PersonChannel = 'online',
): Promise<void> {
  if (isAgreed(await listConsents(tx, moment, personId), purpose)) return
  const subjectId = await insertConsent(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    purpose,
    given_at: moment.now,
    channel,
    typed_by: moment.actorId,
    withdrawn_at: null,
  })
  await record(tx, moment, {
    verb: 'give-consent',
    subjectKind: 'consent',
    subjectId,
    personId,
    channel,
    details: { purpose },
  })
}
