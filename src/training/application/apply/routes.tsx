import { Hono } from 'hono'
import { leaveHereAddress } from '#platform/drafts/addresses.ts'
import { journeyRoutes } from '#platform/journey/routes.tsx'
import { inPlace } from '#platform/place/in-place.ts'
import { siteAddress } from '#platform/site-address.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { placesLedTo } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { isVisitor } from '#platform/web/visitor.ts'
import { urls } from '#urls.ts'
import { applicationToken } from '../link.ts'
import { listAnnouncedRuns } from '../run-facts.queries.ts'
import { findApplication, findPartner } from '../store.ts'
import { inCourse } from './in-course.ts'
import { applyJourney } from './journey.tsx'
import { knowForApplying } from './known.ts'
import { ownApplicationRoutes } from './own-routes.tsx'
import { paperRoutes } from './paper-routes.ts'
import { AppliedPage } from './views/applied-page.tsx'
import { CoursePage } from './views/course-page.tsx'
import { ListPage } from './views/list-page.tsx'
import { words } from './words.ts'

/** Courses as the public sees them, and applying without an account. */
export const applyRoutes = new Hono<HouseEnv>()

applyRoutes.get(urls.place.courses.pattern, inPlace, async (c) => {
  const { language, today } = c.var.desk
  const runs = await c.var.desk.read((tx, moment) => listAnnouncedRuns(tx, moment))
  const w = words(language)
  const code = c.var.place?.code ?? ''
  return page(c, { title: w.list.title }, <ListPage {...{ w, language, code, runs, today }} />)
})

applyRoutes.get(urls.place.course.pattern, inCourse, async (c) => {
  const known = await c.var.desk.read((tx, moment) => knowForApplying(c, tx, moment))
  return page(c, { title: known.course }, <CoursePage known={known} />)
})

/** Only the browser that sent the application is shown its private link here; others have it from their letter. */
applyRoutes.get(urls.place.applied.pattern, inPlace, async (c) => {
  const id = c.req.param('id') ?? ''
  const code = c.var.place?.code ?? ''
  if (!isId(id)) return c.notFound()
  const shown = await c.var.desk.read(async (tx, moment) => {
    if ((await placesLedTo(c, tx, moment, urls.place.applied({ code, id }))).length === 0) return null
    const application = await findApplication(tx, moment, id)
    if (!application) return null
    const partner = await findPartner(tx, moment, application)
    const link = (of: string) => urls.place.application({ code, token: applicationToken(moment, of) })
    const sentForPartner = partner && partner.appliedAt === application.appliedAt
    return {
      reference: application.reference,
      link: link(id),
      partner: sentForPartner ? { reference: partner.reference, link: link(partner.id) } : null,
      wasMailed: application.contact.email !== null,
    }
  })
  if (!shown) return c.notFound()
  const w = words(c.var.desk.language)
  return page(
    c,
    { title: w.applied.title },
    <AppliedPage
      w={w}
      code={code}
      site={siteAddress(c.var.site.config)}
      leave={isVisitor(c) ? leaveHereAddress(c) : null}
      {...shown}
    />,
  )
})

applyRoutes.route('/', paperRoutes)
applyRoutes.route('/', ownApplicationRoutes)
applyRoutes.route('/', journeyRoutes(applyJourney))
