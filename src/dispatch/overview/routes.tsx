import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listInCharge } from '../in-charge.ts'
import { acceptOffer } from '../offer/accept-offer.ts'
import { declineOffer } from '../offer/decline-offer.ts'
import { findOffer } from '../offer/store.ts'
import { withdrawOffer } from '../offer/withdraw-offer.ts'
import { notAcceptedInWords } from '../offer/words.ts'
import { closeRequest } from '../request/close-request.ts'
import { claimRequest } from '../standing/claim-request.ts'
import { changedInWords } from '../standing/words.ts'
import { answerForm, closingForm } from './form.ts'
import { overviewPage } from './overview-page.tsx'
import { words } from './words.ts'

export const overviewRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

overviewRoutes.get(urls.requests.show.pattern, coordinators, (c) => overviewPage(c))

overviewRoutes.post(urls.requests.offerWithdraw.pattern, coordinators, async (c) => {
  const place = await offerPlace(c)
  if (!place) return c.notFound()
  const done = await changeOnce<'unknown' | 'already-answered'>(c, async (tx, moment) => {
    const outcome = await withdrawOffer(tx, moment, place.offerId)
    return 'refused' in outcome ? { refused: outcome.refused.because } : { to: urls.requests.show({ id: place.id }) }
  })
  return 'response' in done ? done.response : overviewPage(c, [words(c.var.desk.language).offer.alreadyAnswered])
})

overviewRoutes.post(urls.requests.offerAnswer.pattern, coordinators, async (c) => {
  const place = await offerPlace(c)
  if (!place) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, answerForm)
  const labels = { channel: w.offer.channel, answer: w.offer.answer }
  if (!form.ok) return overviewPage(c, messagesOf(problemsInWords(language, form.problems, labels)))
  const { answer, channel } = form.value
  const done = await changeOnce<string[]>(c, async (tx, moment) => {
    const to = urls.requests.show({ id: place.id })
    if (answer === 'declined') {
      const outcome = await declineOffer(tx, moment, place.offerId, { channel })
      return 'refused' in outcome ? { refused: [w.offer.alreadyAccepted] } : { to }
    }
    const outcome = await acceptOffer(tx, moment, place.offerId, channel)
    return 'refused' in outcome ? { refused: notAcceptedInWords(language, outcome.refused) } : { to }
  })
  return 'response' in done ? done.response : overviewPage(c, done.refused)
})

overviewRoutes.post(urls.requests.close.pattern, coordinators, async (c) => {
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, closingForm)
  if (!form.ok) return overviewPage(c, messagesOf(problemsInWords(language, form.problems, { kind: w.close.kind })))
  const { kind, version } = form.value
  const done = await changeOnce<string>(c, async (tx, moment) => {
    const claimed = await claimRequest(tx, moment, id, version)
    if (claimed && 'because' in claimed) return { refused: changedInWords(language, claimed) }
    const outcome = await closeRequest(tx, moment, { requestId: id, kind })
    return 'refused' in outcome ? { refused: w.close.refused[outcome.refused] } : { to: urls.requests.show({ id }) }
  })
  return 'response' in done ? done.response : overviewPage(c, [done.refused])
})

/** The offer named in the address, if it belongs to the request named there and to somebody the coordinator looks after. */
async function offerPlace(c: HouseContext) {
  const id = c.req.param('id') ?? ''
  const offerId = c.req.param('offerId') ?? ''
  if (!isId(id) || !isId(offerId)) return null
  const { actor } = c.var.desk
  const isTheirs = await c.var.desk.read(async (tx, moment) => {
    const offer = await findOffer(tx, moment, offerId)
    if (!actor || offer?.requestId !== id) return false
    return (await listInCharge(tx, moment, actor, [offer.personId])).has(offer.personId)
  })
  return isTheirs ? { id, offerId } : null
}

const messagesOf = (problems: readonly { message: string }[]) => problems.map((problem) => problem.message)
