import { Hono } from 'hono'
import { z } from 'zod'
import { addDays } from '#platform/calendar.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { acceptOffer } from '../offer/accept-offer.ts'
import { declineOffer } from '../offer/decline-offer.ts'
import type { AcceptRefusal } from '../offer/rules.ts'
import { findOffer } from '../offer/store.ts'
import { notAcceptedInWords, offerWords } from '../offer/words.ts'
import { loadOwnOffer } from './load-own-offer.ts'
import { listOwnOffers } from './my-offers.queries.ts'
import { ListPage } from './views/list-page.tsx'
import { OfferPage } from './views/offer-page.tsx'
import { words } from './words.ts'

export const myOfferRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')
const declineForm = z.object({ words: field.text(2000) })

myOfferRoutes.get(urls.mine.offers.pattern, supporters, async (c) => {
  const { language, today, actor } = c.var.desk
  const personId = actor?.personId
  if (!personId) return c.notFound()
  const w = words(language)
  const from = addDays(today, -60)
  const offers = await c.var.desk.read((tx, moment) => listOwnOffers(tx, moment, personId, from))
  return page(c, { title: w.title }, <ListPage w={w} language={language} offers={offers} />)
})

myOfferRoutes.get(urls.mine.offer.pattern, supporters, (c) => offerPage(c, null))

myOfferRoutes.post(urls.mine.offerAccept.pattern, supporters, async (c) => {
  const id = await ownOfferId(c)
  if (!id) return c.notFound()
  const done = await changeOnce<AcceptRefusal>(c, async (tx, moment) => {
    const outcome = await acceptOffer(tx, moment, id)
    if (!('refused' in outcome)) return { to: urls.mine.offer({ id }) }
    return outcome.refused.because === 'unknown' ? { to: urls.mine.offers() } : { refused: outcome.refused }
  })
  return 'response' in done ? done.response : offerPage(c, done.refused)
})

myOfferRoutes.post(urls.mine.offerDecline.pattern, supporters, async (c) => {
  const id = await ownOfferId(c)
  if (!id) return c.notFound()
  const form = readForm(c, declineForm)
  const said = form.ok ? form.value.words : (form.typed.words?.[0] ?? '').slice(0, 2000)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await declineOffer(tx, moment, id, { words: said })
    return { to: urls.mine.offer({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

async function offerPage(c: HouseContext, refused: AcceptRefusal | null): Promise<Response> {
  const { language, actor } = c.var.desk
  const id = c.req.param('id') ?? ''
  const personId = actor?.personId
  if (!personId || !isId(id)) return c.notFound() as Response
  const loaded = await c.var.desk.read((tx, moment) => loadOwnOffer(tx, moment, personId, id, language))
  if (!loaded) return c.notFound() as Response
  const w = words(language)
  return page(
    c,
    { title: w.title, status: refused ? 409 : 200 },
    <OfferPage
      w={w}
      language={language}
      loaded={loaded}
      problems={refused ? notAcceptedInWords(language, refused) : []}
      aboutLimits={refused?.because === 'rules' ? offerWords(language).limitsAreYours : null}
    />,
  )
}

/** The offer in the address, where it was sent to the signed-in supporter. */
async function ownOfferId(c: HouseContext): Promise<string | null> {
  const id = c.req.param('id') ?? ''
  const personId = c.var.desk.actor?.personId
  if (!personId || !isId(id)) return null
  const offer = await c.var.desk.read((tx, moment) => findOffer(tx, moment, id))
  return offer?.personId === personId ? id : null
}
