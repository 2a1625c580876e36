import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { keepApart, liftApart } from '../apart.ts'
import { listGivers } from '../facts.queries.ts'
import { giverKeyOf } from '../introduction/rules/giver-key.ts'
import { listIntroductions } from '../introduction/store.ts'
import { findSeeking } from '../seeking/store.ts'
import { isPairInSight } from '../sight/facts-in-sight.queries.ts'
import { wishReaders } from '../sight/guards.ts'
import { seerOf } from '../sight/of-request.ts'

/** Who is not to be introduced to whom: said once, and taken back by whoever said so. */
export const apartRoutes = new Hono<HouseEnv>()

const post = (pattern: string, work: typeof keepApart) =>
  apartRoutes.post(pattern, wishReaders, async (c) => {
    const id = c.req.param('id') ?? ''
    const key = String(c.var.typed?.get('giver') ?? '')
    const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
      if (key.startsWith('place:') || !(await isKnown(c, tx, moment, id, key))) return { refused: 'unknown' }
      await work(tx, moment, id, key)
      return { to: urls.matching.options({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

/** Somebody with time for a fellow today, or somebody who was introduced before, whom this coordinator sees. */
async function isKnown(c: HouseContext, tx: Tx, moment: Moment, id: string, key: string): Promise<boolean> {
  if (!(await isPairInSight(tx, moment, seerOf(c), await findSeeking(tx, moment, id), key))) return false
  if ((await listGivers(tx, moment)).some(({ giver }) => giver.key === key)) return true
  return (await listIntroductions(tx, moment, { seekingIds: [id] })).some((one) => giverKeyOf(one) === key)
}

post(urls.matching.apart.pattern, keepApart)
post(urls.matching.apartLift.pattern, liftApart)
