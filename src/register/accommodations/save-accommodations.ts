import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { upsertWish } from '../wishes/store.ts'

/** What helps the person, in their own words; '' takes back what was said. */
export async function saveAccommodations(
  tx: Tx,
  moment: Moment,
  personId: string,
  text: string,
  channel: PersonChannel,
): Promise<void> {
  await upsertWish(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    accommodations_sealed: text ? moment.keys.seal(moment.tenantId, text) : null,
    saved_at: moment.now,
  })
  const verb = 'save-accommodations'
  await record(tx, moment, { verb, subjectKind: 'person', subjectId: personId, personId, channel })
}
