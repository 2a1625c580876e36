import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { inPlace } from '../place/in-place.ts'
import type { HouseEnv } from '../web/house.ts'
import { limited } from '../web/limited.ts'
import { safeBack } from '../web/safe-back.ts'
import { keepHere, stepAside } from '../web/visitor.ts'
import { forgetVisitor } from './forget-visitor.ts'

/** What this device knows of somebody without an account: how long it keeps a draft, and that they leave it. */
export const deviceRoutes = new Hono<HouseEnv>()

deviceRoutes.post(urls.place.drafts.keepHere.pattern, inPlace, limited('visitor-draft'), (c) => {
  keepHere(c, c.var.typed?.get('keep') === 'yes')
  return c.redirect(safeBack(c.var.typed?.get('back')), 303)
})

deviceRoutes.post(urls.place.drafts.aside.pattern, inPlace, (c) => {
  stepAside(c, c.var.typed?.get('account') === 'without')
  return c.redirect(safeBack(c.var.typed?.get('back')), 303)
})

deviceRoutes.post(urls.place.drafts.leave.pattern, inPlace, limited('visitor-draft'), async (c) => {
  await forgetVisitor(c)
  return c.redirect(urls.place.home({ code: c.var.place?.code ?? '' }), 303)
})
