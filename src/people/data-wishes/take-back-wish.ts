import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isOpen } from './rules.ts'
import { deleteDataWish, listDataWishesOf } from './store.ts'

/** As long as nobody answered, a wish can be taken back and leaves nothing but the fact. */
export async function takeBackWish(tx: Tx, moment: Moment, personId: string, wishId: string): Promise<void> {
  const wish = (await listDataWishesOf(tx, moment, personId)).find(({ id }) => id === wishId)
  if (!wish || !isOpen(wish)) return
  await deleteDataWish(tx, moment, wishId)
  await record(tx, moment, {
    verb: 'take-back-wish-about-data',
    subjectKind: 'wish-about-data',
    subjectId: wishId,
    personId,
    details: { kind: wish.kind },
  })
}
