import type { MiddlewareHandler } from 'hono'
import { sameText } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { inPlace, leaveAccount, returnToAccount } from '#platform/place/in-place.ts'
import { readCookie } from '#platform/web/cookies.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { stepAside } from '#platform/web/visitor.ts'
import { currentToken } from '../seeking/link.ts'
import { findSeeking, type Seeking } from '../seeking/store.ts'

/**
 * On the pages of a wish one is signed in where it belongs to one's account. Whoever opens somebody's link, or their own
 * wish that they sent without their account, is a visitor, and no event names them.
 */
export const inOwnPlace: MiddlewareHandler<HouseEnv> = (c, next) =>
  inPlace(c, async () => {
    await comeAs(c, c.req.param('id') ?? '')
    await next()
  })

/** As the owner of the wish, with their account; else as a visitor. */
export async function comeAs(c: HouseContext, id: string): Promise<{ isOwn: boolean }> {
  const desk = c.var.leftDesk ?? c.var.desk
  const personId = desk.actor?.personId
  const isOwn =
    personId && isId(id) && (await desk.read((tx, moment) => findSeeking(tx, moment, id)))?.personId === personId
  if (isOwn) {
    returnToAccount(c)
    stepAside(c, false)
  } else leaveAccount(c)
  return { isOwn: Boolean(isOwn) }
}

/**
 * The wish in the address, for whoever opened its private link in this window, and for the person of the account it
 * belongs to. Everybody else finds nothing, a coordinator too: they have pages of their own.
 */
export async function ownSeeking(c: HouseContext, tx: Tx, moment: Moment): Promise<Seeking | null> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  const seeking = await findSeeking(tx, moment, id)
  if (!seeking || seeking.erasedAt !== null) return null
  const personId = c.var.desk.actor?.personId
  if (personId && personId === seeking.personId) return seeking
  const token = await currentToken(tx, moment, id)
  return token !== null && sameText(readCookie(c, 'seeking') ?? '', token) ? seeking : null
}
