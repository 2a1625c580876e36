import { type DisclosedCard, disclosedCard, listDisplayNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { readsFeelings } from '../feelings/rules.ts'
import { listNewestFeelings, type Said } from '../feelings/store.ts'
import type { SupporterAnswers } from '../look-back/rules.ts'
import { type LookBack, listSupporterLookBacks } from '../look-back/store.ts'
import { isTalkOpen } from '../talks/rules.ts'
import type { Accompanied, Companion } from '../visits/rules.ts'
import { type Agreed, findAgreed, listVisitStaff } from './agreed.queries.ts'

/** One person of a visit, as the staff who go along see them. */
export interface Beside extends Companion {
  name: string
  /** What the person tells the staff; nothing else is in here. */
  shown: DisclosedCard['shown']
  /** Null where the reader may not see feelings. */
  felt: { before: Said | null; after: Said | null; lookBack: LookBack<SupporterAnswers> | null; asks: boolean } | null
}

export interface VisitRecord {
  visit: Accompanied
  agreed: Agreed
  staff: { id: string; name: string; part: 'follow-up' | 'deputy' }[]
  people: Beside[]
}

/** All that the page of one visit shows; everybody on it is recorded as looked at. */
export async function openVisitRecord(
  tx: Tx,
  moment: Moment,
  visit: Accompanied,
  language: Language,
): Promise<VisitRecord> {
  const ids = visit.people.map(({ personId }) => personId)
  await recordLook(tx, moment, ids, 'going-visit')
  const names = await listDisplayNames(tx, moment, ids, 'coordinator', language)
  const felt = readsFeelings(visit) ? await feltIn(tx, moment, visit) : null
  const people: Beside[] = []
  for (const companion of visit.people) {
    const card = await disclosedCard(tx, moment, companion.personId, 'coordinator')
    people.push({
      ...companion,
      name: names.get(companion.personId) ?? '',
      shown: card?.shown ?? {},
      felt: felt?.(companion) ?? null,
    })
  }
  return {
    visit,
    agreed: await findAgreed(tx, moment, visit.id),
    staff: await listVisitStaff(tx, moment, visit.id),
    people,
  }
}

async function feltIn(tx: Tx, moment: Moment, visit: Accompanied) {
  const before = await listNewestFeelings(tx, moment, visit.id, 'before')
  const after = await listNewestFeelings(tx, moment, visit.id, 'after')
  const lookBacks = await listSupporterLookBacks(tx, moment, visit.id)
  return (companion: Companion): Beside['felt'] => ({
    before: before.get(companion.personId) ?? null,
    after: after.get(companion.personId) ?? null,
    lookBack: lookBacks.find(({ personId }) => personId === companion.personId) ?? null,
    asks: isTalkOpen(companion),
  })
}
