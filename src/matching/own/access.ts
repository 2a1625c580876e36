import { sameText } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { readCookie } from '#platform/web/cookies.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { currentToken } from '../seeking/link.ts'
import { findSeeking, type Seeking } from '../seeking/store.ts'

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
