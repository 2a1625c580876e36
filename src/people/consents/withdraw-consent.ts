import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonChannel } from '../register-person.ts'
import type { ConsentPurpose } from './rules.ts'
import { markWithdrawn } from './store.ts'

/** A consent ends the moment its giver says so; no reason is asked. */
export async function withdrawConsent(
  tx: Tx,
  moment: Moment,
  personId: string,
  purpose: ConsentPurpose,
  channel: PersonChannel = 'online',
): Promise<void> {
  if ((await markWithdrawn(tx, moment, personId, purpose)) === 0) return
  await record(tx, moment, {
    verb: 'withdraw-consent',
    subjectKind: 'consent',
    subjectId: null,
    personId,
    channel,
    details: { purpose },
  })
}
