import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { signedIn } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { addAdviserForms } from './adviser-forms.tsx'
import { closeRequest } from './close-request.ts'
import { listOfficeFacts, officeFactsIn } from './office-facts.ts'
import { publicAdviserRoutes } from './public-routes.tsx'
import { addRequestForms } from './request-forms.tsx'
import { keepers } from './simple-form.tsx'
import { listAdvisers, listBuilders, listModelAreas, listRequests, listVisits } from './store.ts'
import { addTrainingForms } from './training-forms.tsx'
import { IndexPage } from './views/index-page.tsx'
import { OfficePage } from './views/office-page.tsx'
import { RequestPage } from './views/request-page.tsx'
import { words } from './words.ts'

/** Advisers (構築支援事業) and supporters of the system (構築推進サポーター). */
export const adviserRoutes = new Hono<HouseEnv>()

adviserRoutes.route('/', publicAdviserRoutes)

for (const doors of [urls.advisers.index.pattern, `${urls.advisers.index.pattern}/*`])
  adviserRoutes.use(doors, signedIn, keepers)

adviserRoutes.get(urls.advisers.index.pattern, async (c) => {
  const { desk } = c.var
  const found = await desk.read(async (tx, moment) => ({
    areas: await listModelAreas(tx, moment),
    advisers: await listAdvisers(tx, moment),
    requests: await listRequests(tx, moment),
    builders: await listBuilders(tx, moment),
    offices: await listOfficeFacts(tx, moment),
  }))
  const w = words(desk.language)
  return page(
    c,
    { title: w.title, wide: true },
    <IndexPage w={w} language={desk.language} today={desk.today} code={desk.tenant?.code ?? ''} {...found} />,
  )
})

addAdviserForms(adviserRoutes)
addRequestForms(adviserRoutes)
addTrainingForms(adviserRoutes)

adviserRoutes.get(urls.advisers.request.pattern, async (c) => {
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const found = await c.var.desk.read(async (tx, moment) => {
    const request = (await listRequests(tx, moment)).find((each) => each.id === id)
    if (!request) return null
    const [visits, advisers] = [await listVisits(tx, moment, id), await listAdvisers(tx, moment)]
    return { request, visits, advisers }
  })
  if (!found) return c.notFound()
  return page(c, { title: w.requests.show }, <RequestPage w={w} language={language} {...found} />)
})

adviserRoutes.post(urls.advisers.requestClose.pattern, async (c) => {
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const there = await c.var.desk.change(async (tx, moment) => {
    const request = (await listRequests(tx, moment)).find((each) => each.id === id)
    if (request && request.closed_on === null) await closeRequest(tx, moment, id)
    return request !== undefined
  })
  return there ? c.redirect(urls.advisers.request({ id }), 303) : c.notFound()
})

adviserRoutes.get(urls.advisers.office.pattern, async (c) => {
  const { desk } = c.var
  const w = words(desk.language)
  const found = await desk.read(async (tx, moment) => {
    const facts = await officeFactsIn(tx, moment, c)
    return facts && { ...facts, builders: await listBuilders(tx, moment) }
  })
  if (!found) return c.notFound()
  return page(
    c,
    { title: found.office.name },
    <OfficePage w={w} language={desk.language} today={desk.today} {...found} />,
  )
})
