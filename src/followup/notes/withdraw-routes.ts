import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { signedIn } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { safeBack } from '#platform/web/safe-back.ts'
import { urls } from '#urls.ts'
import { withdrawNote } from './withdraw-note.ts'

/** Whoever wrote a note takes it back from the page on which it stands. */
export const withdrawNoteRoutes = new Hono<HouseEnv>()

withdrawNoteRoutes.post(urls.notes.withdraw.pattern, signedIn, async (c) => {
  const { actor } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!actor || !isId(id)) return c.notFound()
  const withdrawn = await c.var.desk.change((tx, moment) => withdrawNote(tx, moment, actor, id))
  return withdrawn ? c.redirect(safeBack(c.var.typed?.get('back')), 303) : c.notFound()
})
