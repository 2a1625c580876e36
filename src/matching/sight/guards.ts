import type { MiddlewareHandler } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import type { Introduction } from '../introduction/rules/facts.ts'
import { findIntroduction } from '../introduction/store.ts'
import { findSeeking } from '../seeking/store.ts'
import { type Seer, sightOf } from './sight.queries.ts'

type IsSeen = (tx: Tx, moment: Moment, seer: Seer, id: string) => Promise<boolean>

const coordinators = only('coordinator')

/** Coordinators, where what stands in the address is in their sight; else there is nothing there. */
const seers =
  (isSeen: IsSeen): MiddlewareHandler<HouseEnv> =>
  (c, next) =>
    coordinators(c, async () => {
      const { actor, read } = c.var.desk
      const id = c.req.param('id') ?? ''
      const isKnown = actor && isId(id) && (await read((tx, moment) => isSeen(tx, moment, actor, id)))
      if (isKnown) return next()
      c.res = messagePage(c, 404)
    })

export const wishReaders = seers(async (tx, moment, seer, id) => {
  const wish = await findSeeking(tx, moment, id)
  if (wish?.erasedAt !== null) return false
  return (await sightOf(tx, moment, seer, { peers: [], seekers: [wish.personId] })).wish(wish)
})

export const introductionReaders = seers(async (tx, moment, seer, id) => {
  const one = await findIntroduction(tx, moment, id)
  return one !== null && (await seesIntroduction(tx, moment, seer, one))
})

/** An introduction shows both sides: whoever reads it looks after both. */
async function seesIntroduction(tx: Tx, moment: Moment, seer: Seer, one: Introduction): Promise<boolean> {
  const wish = await findSeeking(tx, moment, one.seekingId)
  if (!wish) return false
  const peers = one.personId ? [one.personId] : []
  const sight = await sightOf(tx, moment, seer, { peers, seekers: [wish.personId] })
  return sight.wish(wish) && peers.every(sight.peer)
}
