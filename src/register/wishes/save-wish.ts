import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { replaceWishedAreas, upsertWish } from './store.ts'
import type { Wish } from './wish.ts'

export async function saveWish(
  tx: Tx,
  moment: Moment,
  personId: string,
  wish: Wish,
  channel: PersonChannel,
): Promise<void> {
  const sealed = (text: string) => (text ? moment.keys.seal(moment.tenantId, text) : null)
  await upsertWish(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    activities: wish.activities,
    forms: wish.forms,
    modes: wish.modes,
    topics: wish.topics,
    amount_per_month: wish.amountPerMonth,
    follow_up_need: wish.followUpNeed,
    home_area_id: wish.homeAreaId,
    introduction_sealed: sealed(wish.introduction),
    experience_sealed: sealed(wish.experience),
    saved_at: moment.now,
  })
  await replaceWishedAreas(tx, moment, personId, wish.areaIds)
  await record(tx, moment, { verb: 'save-wishes', subjectKind: 'person', subjectId: personId, personId, channel })
}
