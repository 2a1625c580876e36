import { Hono } from 'hono'
import { forgetVisitor } from '#platform/drafts/forget-visitor.ts'
import { dropCookie } from '#platform/web/cookies.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { stepAside } from '#platform/web/visitor.ts'
import { urls } from '#urls.ts'
import { forgetSender, senderDigest } from '../seeking/sender.ts'
import { findSeeking } from '../seeking/store.ts'
import { inOwnPlace, ownSeeking } from './access.ts'

export const leaveRoutes = new Hono<HouseEnv>()

/** "Close this page": nothing in this browser leads back to the wish, neither its link nor the page that followed on sending. */
leaveRoutes.post(urls.place.fellow.leave.pattern, inOwnPlace, async (c) => {
  const id = c.req.param('id') ?? ''
  const { desk, owner, place } = c.var
  if (isId(id))
    await desk.change(async (tx, moment) => {
      const seeking = await findSeeking(tx, moment, id)
      const isSender = seeking?.senderDigest === senderDigest(moment, owner)
      if (isSender || (await ownSeeking(c, tx, moment))) await forgetSender(tx, moment, id)
    })
  dropCookie(c, 'seeking')
  stepAside(c, false)
  await forgetVisitor(c)
  return c.redirect(urls.place.seeking.start({ code: place?.code ?? '' }), 303)
})
