import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Activity, EngagementForm, Mode, Topic } from '../vocabulary.ts'
import { findWishRow, listWishedAreaIds } from './store.ts'
import { nothingSaid, type Wish } from './wish.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

export async function findWish(tx: Tx, moment: Safe, personId: string): Promise<Wish> {
  const row = await findWishRow(tx, moment, personId)
  if (!row) return nothingSaid
  return {
    activities: row.activities as Activity[],
    forms: row.forms as EngagementForm[],
    modes: row.modes as Mode[],
    topics: row.topics as Topic[],
    areaIds: await listWishedAreaIds(tx, moment, personId),
    amountPerMonth: row.amount_per_month,
    followUpNeed: row.follow_up_need,
    homeAreaId: row.home_area_id,
    introduction: opened(moment, row.introduction_sealed),
    experience: opened(moment, row.experience_sealed),
  }
}

/** What helps the person, in their own words; '' where nothing was said. */
export async function findAccommodations(tx: Tx, moment: Safe, personId: string): Promise<string> {
  const row = await findWishRow(tx, moment, personId)
  return opened(moment, row?.accommodations_sealed ?? null)
}

const opened = ({ keys, tenantId }: Safe, sealed: string | null) => (sealed ? keys.open(tenantId, sealed) : '')
