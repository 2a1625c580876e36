import { Hono } from 'hono'
import { urls } from '#urls.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { page } from '../../web/page.ts'
import { safeBack } from '../../web/safe-back.ts'
import { findAccount, findPlacesByDigest, type Place } from '../find-places.ts'
import { type FoundLink, findLink, takeLink } from '../sign-in-link.ts'
import { enter } from './enter.ts'
import { onward } from './onward.ts'
import { GonePage } from './views/gone-page.tsx'
import { PlacesPage } from './views/places-page.tsx'
import { words } from './words.ts'

export const linkRoutes = new Hono<HouseEnv>()

/** Opening the link changes nothing, so that a scanner of mail does not use it up. */
linkRoutes.get(urls.signIn.useLink.pattern, async (c) => {
  const w = words(c.var.desk.language)
  const found = await linkOf(c)
  if (!found) return gone(c)
  return page(
    c,
    { title: w.useLink.title },
    <PlacesPage
      w={w}
      title={w.useLink.title}
      lead={found.places.length === 1 ? w.useLink.lead : w.useLink.choose}
      action={urls.signIn.useLink({ token: c.req.param('token') ?? '' })}
      places={found.places}
      fields={{ back: safeBack(c.req.query('back')) }}
    />,
  )
})

linkRoutes.post(urls.signIn.useLink.pattern, async (c) => {
  const refused = tooOften(c, 'use-link')
  if (refused) return refused
  const { site, desk } = c.var
  const found = await linkOf(c)
  const place = found?.places.find(({ accountId }) => accountId === c.var.typed?.get('account'))
  if (!found || !place) return gone(c)
  const { link } = found
  if (!(await site.db.asTenant(link.tenantId, (tx) => takeLink(tx, desk.now, link)))) return gone(c)
  const entered = await enter(c, place, link.purpose === 'invitation' ? 'invitation' : 'link')
  return entered ? onward(c, entered, safeBack(c.var.typed?.get('back'))) : gone(c)
})

/** The link and the places that its address opens; the address was proven by having the link. */
async function linkOf(c: HouseContext): Promise<{ link: FoundLink; places: Place[] } | null> {
  const { site, desk } = c.var
  const link = await findLink(site.db, site.keys, c.req.param('token') ?? '', desk.now)
  if (!link) return null
  const account = await site.db.asTenant(link.tenantId, (tx) => findAccount(tx, link))
  const places = account?.email_digest ? await findPlacesByDigest(site.db, account.email_digest) : []
  return places.length > 0 ? { link, places } : null
}

function gone(c: HouseContext): Response {
  const w = words(c.var.desk.language)
  const back = safeBack(c.req.query('back') ?? c.var.typed?.get('back'))
  return page(c, { title: w.useLink.goneTitle, status: 404 }, <GonePage w={w} back={back} />)
}
