import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isAgreed } from '../consents/rules.ts'
import { listConsents } from '../consents/store.ts'
import { findPerson } from '../find-person.ts'
import type { DisclosableFacts } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** All that a person could tell, decrypted. Goes nowhere but through `shownTo`. */
export async function findDisclosableFacts(tx: Tx, moment: Safe, personId: string): Promise<DisclosableFacts | null> {
  const person = await findPerson(tx, moment, personId)
  if (!person) return null
  const wish = await findWish(tx, moment, personId)
  const consents = await listConsents(tx, moment, personId)
  const opened = (sealed: string | null | undefined) => (sealed ? moment.keys.open(moment.tenantId, sealed) : '')
  return {
    name: person.name,
    penName: person.penName,
    kana: person.kana,
    phone: person.contact.phone ?? '',
    email: person.contact.email ?? '',
    address: person.contact.address,
    introduction: opened(wish?.introduction_sealed),
    experience: opened(wish?.experience_sealed),
    accommodations: opened(wish?.accommodations_sealed),
    topics: wish?.topics ?? [],
    areas: await listWishedAreas(tx, moment, personId),
    photo: { photo: isAgreed(consents, 'photo'), recording: isAgreed(consents, 'recording') },
  }
}

function findWish(tx: Tx, { tenantId }: Safe, personId: string) {
  return tx
    .selectFrom('supporter_wish as wish')
    .select(['wish.topics', 'wish.introduction_sealed', 'wish.experience_sealed', 'wish.accommodations_sealed'])
    .where('wish.tenant_id', '=', tenantId)
    .where('wish.person_id', '=', personId)
    .executeTakeFirst()
}

function listWishedAreas(tx: Tx, { tenantId }: Safe, personId: string) {
  return tx
    .selectFrom('wished_area')
    .innerJoin('area', (join) =>
      join.onRef('area.tenant_id', '=', 'wished_area.tenant_id').onRef('area.id', '=', 'wished_area.area_id'),
    )
    .select(['area.name_ja as nameJa', 'area.name_en as nameEn'])
    .where('wished_area.tenant_id', '=', tenantId)
    .where('wished_area.person_id', '=', personId)
    .orderBy('area.position')
    .orderBy('area.name_ja')
    .execute()
}
