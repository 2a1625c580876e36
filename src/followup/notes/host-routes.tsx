import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { findMeeting } from '../talks/staff.queries.ts'
import { isHostOf, listNotesOfVisit } from './notes.queries.ts'
import { readNotes } from './reader.queries.ts'
import { HostRecordPage } from './views/host-page.tsx'
import { words } from './words.ts'

/** The activity record of a visit, as far as it was agreed to share it with the host. */
export const hostRecordRoutes = new Hono<HouseEnv>()

hostRecordRoutes.get(urls.hosting.record.pattern, only('host'), async (c) => {
  const { actor, language } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!actor?.organisationId || !isId(id)) return c.notFound()
  const organisationId = actor.organisationId
  const shown = await c.var.desk.read(async (tx, moment) => {
    if (!(await isHostOf(tx, moment, organisationId, id))) return null
    const notes = await readNotes(tx, moment, actor, await listNotesOfVisit(tx, moment, id))
    return { notes, meeting: await findMeeting(tx, moment, id) }
  })
  if (!shown) return c.notFound()
  return page(c, { title: words(language).host.title }, <HostRecordPage visitId={id} {...shown} />)
})
