import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import { releaseExpired } from './place.ts'
import { findIntroduction } from './store.ts'

/** What nobody answered in time is over: its place is free, and neither side is left waiting without a word. */
export async function expireIntroductions(tx: Tx, moment: Moment): Promise<void> {
  for (const id of await releaseExpired(tx, moment)) {
    const one = await findIntroduction(tx, moment, id)
    if (!one) continue
    await tellSeeker(tx, moment, one.seekingId, 'over')
    await tellGiver(tx, moment, id, 'over')
  }
}
