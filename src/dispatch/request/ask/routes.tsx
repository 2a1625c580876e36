import { Hono } from 'hono'
import { journeyRoutes } from '#platform/journey/routes.tsx'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { replyDay } from '../announce-request.ts'
import { findReceivedRequest } from '../find-request.ts'
import { words } from '../words.ts'
import { askJourney } from './journey.tsx'
import { SentPage } from './views/sent-page.tsx'

export const askRoutes = new Hono<HouseEnv>()

askRoutes.get(urls.ask.sent.pattern, only('host'), async (c) => {
  const { desk } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const found = await desk.read(async (tx, moment) => {
    const request = await findReceivedRequest(tx, moment, id)
    if (!request || request.organisationId !== desk.actor?.organisationId) return null
    return { request, replyOn: await replyDay(tx, moment, request.receivedOn) }
  })
  if (!found) return c.notFound()
  const w = words(desk.language)
  const { reference } = found.request
  return page(c, { title: w.sent.title }, <SentPage w={w} id={id} reference={reference} replyOn={found.replyOn} />)
})

askRoutes.route('/', journeyRoutes(askJourney))
