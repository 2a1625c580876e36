import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { findReceivedRequest } from '../request/find-request.ts'
import { knowForRequest } from '../request/known.ts'
import type { CloseRefusal } from '../request/rules.ts'
import { followRequest } from './follow.ts'
import { listOwnRequests } from './home.queries.ts'
import { hostSlots } from './home-slots.ts'
import { whyNotAskToMove } from './move/rules.ts'
import { listMoveRequests } from './move/store.ts'
import { findOwnRequest, findOwnVisit } from './own.ts'
import { whyNotReport } from './report/rules.ts'
import { findHostReport } from './report/store.ts'
import { HomePage } from './views/home-page.tsx'
import { RequestPage } from './views/request-page.tsx'
import { VisitPage } from './views/visit-page.tsx'
import { whoIsComing } from './who-is-coming.ts'
import { withdrawRequest } from './withdraw-request.ts'
import { words } from './words.ts'

export const hostingRoutes = new Hono<HouseEnv>()
const hosts = only('host')

hostingRoutes.get(urls.hosting.home.pattern, hosts, kept, async (c) => {
  const { desk } = c.var
  const organisationId = desk.actor?.organisationId ?? null
  const { language } = desk
  const own = await desk.read(async (tx, moment) => {
    if (!organisationId) return { requests: null, fromOthers: [] }
    const fromOthers = []
    for (const slot of hostSlots) fromOthers.push(await slot.show(tx, moment, organisationId, language))
    return { requests: await listOwnRequests(tx, moment, organisationId), fromOthers }
  })
  const w = words(language)
  return page(c, { title: w.title, wide: true }, <HomePage w={w} language={language} {...own} />)
})

hostingRoutes.get(urls.hosting.request.pattern, hosts, (c) => requestPage(c))

hostingRoutes.post(urls.hosting.withdraw.pattern, hosts, async (c) => {
  const id = c.req.param('id') ?? ''
  const done = await changeOnce<CloseRefusal | 'unknown'>(c, async (tx, moment) => {
    const request = await findOwnRequest(tx, moment, c.var.desk.actor, id)
    if (!request) return { refused: 'unknown' }
    const outcome = await withdrawRequest(tx, moment, request)
    if ('refused' in outcome && outcome.refused !== 'already-closed') return outcome
    return { to: urls.hosting.request({ id }) }
  })
  return 'response' in done ? done.response : requestPage(c, done.refused)
})

async function requestPage(c: HouseContext, refused?: CloseRefusal | 'unknown') {
  const { desk } = c.var
  const shown = await desk.read(async (tx, moment) => {
    const request = await findOwnRequest(tx, moment, desk.actor, c.req.param('id') ?? '')
    if (!request) return null
    return {
      ...(await followRequest(tx, moment, request)),
      known: await knowForRequest(tx, moment, desk.language),
    }
  })
  if (!shown) return c.notFound()
  const w = words(desk.language)
  return page(
    c,
    { title: w.request(shown.request.reference), status: refused ? 409 : 200 },
    <RequestPage w={w} {...shown} refused={refused && w.withdraw[refused]} />,
  )
}

hostingRoutes.get(urls.hosting.visit.pattern, hosts, async (c) => {
  const { desk } = c.var
  const shown = await desk.change(async (tx, moment) => {
    const visit = await findOwnVisit(tx, moment, desk.actor, c.req.param('id') ?? '')
    const request = visit && (await findReceivedRequest(tx, moment, visit.requestId))
    if (!visit || !request) return null
    const report = await findHostReport(tx, moment, visit.id)
    const moves = await listMoveRequests(tx, moment, visit.id)
    const isMoveAsked = moves.some((move) => move.answer === null)
    return {
      visit,
      request,
      report,
      isMoveAsked,
      known: await knowForRequest(tx, moment, desk.language),
      stage: (await followRequest(tx, moment, request)).stage,
      coming: await whoIsComing(tx, moment, visit.id),
      mayReport: whyNotReport({ ...visit, hostReported: report !== null }, moment.today) === null,
      mayAskToMove: whyNotAskToMove({ ...visit, isAsked: isMoveAsked }, null, moment.today) === null,
    }
  })
  if (!shown) return c.notFound()
  const w = words(desk.language)
  return page(c, { title: shown.visit.reference }, <VisitPage w={w} {...shown} />)
})
