import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonChannel } from '../register-person.ts'
import { isOpen, type WishKind } from './rules.ts'
import { insertDataWish, listDataWishesOf } from './store.ts'

/** A person asks to have the own record corrected or deleted. One open wish for deletion is enough. */
export async function askAboutData(
  tx: Tx,
  moment: Moment,
  personId: string,
  kind: WishKind,
  words: string,
  channel: PersonChannel = 'online',
): Promise<void> {
  const before = await listDataWishesOf(tx, moment, personId)
  if (kind === 'deletion' && before.some((wish) => wish.kind === kind && isOpen(wish))) return
  const subjectId = await insertDataWish(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    kind,
    words_sealed: words ? moment.keys.seal(moment.tenantId, words) : null,
    asked_at: moment.now,
  })
  await record(tx, moment, {
    verb: 'ask-about-data',
    subjectKind: 'wish-about-data',
    subjectId,
    personId,
    channel,
    details: { kind },
  })
}
