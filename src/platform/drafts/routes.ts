import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { toTokyo } from '../calendar.ts'
import { formatTime } from '../i18n/dates.ts'
import { inPlace } from '../place/in-place.ts'
import { isId } from '../web/fields.ts'
import { typedOf } from '../web/form.ts'
import { signedIn } from '../web/guards.ts'
import type { HouseContext, HouseEnv } from '../web/house.ts'
import { limited } from '../web/limited.ts'
import { isTakenIn } from '../web/once.ts'
import { safeBack } from '../web/safe-back.ts'
import { deviceRoutes } from './device-routes.ts'
import { type DraftPlace, dropDraft, keepDraft } from './store.ts'

export const draftRoutes = new Hono<HouseEnv>()

draftRoutes.post(urls.drafts.keep.pattern, signedIn, keep)
draftRoutes.post(urls.drafts.discard.pattern, signedIn, discard)
draftRoutes.post(urls.place.drafts.keep.pattern, inPlace, limited('visitor-draft'), keep)
draftRoutes.post(urls.place.drafts.discard.pattern, inPlace, limited('visitor-draft'), discard)

draftRoutes.route('/', deviceRoutes)

async function keep(c: HouseContext) {
  const typed = typedOf(c.var.typed ?? new FormData())
  const savedAt = await c.var.desk.change(async (tx, moment) =>
    (await isTakenIn(c, tx, moment)) ? moment.now : keepDraft(tx, moment, placeOf(c), typed),
  )
  return c.json({ savedAt: formatTime(c.var.desk.language, toTokyo(savedAt).minute) })
}

async function discard(c: HouseContext) {
  await c.var.desk.change((tx, moment) => dropDraft(tx, moment, placeOf(c)))
  return c.redirect(safeBack(c.var.typed?.get('back')), 303)
}

function placeOf(c: HouseContext): DraftPlace {
  const subject = c.req.query('subject') ?? ''
  return { owner: c.var.owner, kind: c.req.param('kind') ?? '', subjectId: isId(subject) ? subject : null }
}
