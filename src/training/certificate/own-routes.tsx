import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listCertifiedOfPerson } from './certified.queries.ts'
import { send, withIssuers } from './staff-routes.tsx'
import { OwnPage } from './views/own-page.tsx'
import { words } from './words.ts'

/** A supporter’s own certificates. */
export const ownCertificateRoutes = new Hono<HouseEnv>()

const ownCertified = (c: HouseContext) =>
  c.var.desk.read(async (tx, moment) => {
    const personId = c.var.desk.actor?.personId
    return personId ? withIssuers(c, tx, moment, await listCertifiedOfPerson(tx, moment, personId)) : []
  })

ownCertificateRoutes.get(urls.mine.certificates.pattern, only('supporter'), async (c) => {
  const certified = await ownCertified(c)
  return page(c, { title: words(c.var.desk.language).own.title }, <OwnPage certified={certified} />)
})

ownCertificateRoutes.get(urls.mine.certificate.pattern, only('supporter'), async (c) => {
  const one = (await ownCertified(c)).find(({ completionId }) => completionId === c.req.param('id'))
  return one?.standing ? send(c, [one], one.standing.number) : c.notFound()
})
