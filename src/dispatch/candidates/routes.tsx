import { Hono } from 'hono'
import { getOrganisationName } from '#organisations/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import { newToken } from '#platform/auth/keys.ts'
import { addDays } from '#platform/calendar.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listSlotFacts } from '../facts/request-facts.ts'
import { expiryOn, whyNotOffered } from '../offer/rules.ts'
import { type SendRefusal, sendOffers } from '../offer/send-offers.ts'
import { findRequest } from '../request/store.ts'
import { findStanding } from '../standing/find-standing.ts'
import { listCandidates } from './candidates.queries.ts'
import { isShown, readFilter } from './filter.ts'
import { sendingForm } from './form.ts'
import { refusedInWords } from './refused-in-words.ts'
import { scopeOf } from './scope-of.ts'
import { CandidatesPage } from './views/candidates-page.tsx'
import { words } from './words.ts'

export const candidateRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

candidateRoutes.get(urls.requests.candidates.pattern, coordinators, (c) => candidatesPage(c, null))

candidateRoutes.post(urls.requests.offers.pattern, coordinators, async (c) => {
  const form = readForm(c, sendingForm)
  const { language } = c.var.desk
  if (!form.ok) {
    const w = words(language)
    return candidatesPage(c, form.typed, problemsInWords(language, form.problems, { part: w.part, until: w.until }))
  }
  const { slot: slotId, person: personIds, knowing, part, until, version: seenVersion } = form.value
  const requestId = c.req.param('id') ?? ''
  if (!isId(requestId)) return c.notFound()
  const done = await changeOnce<SendRefusal>(c, async (tx, moment) => {
    const slot = (await listSlotFacts(tx, moment, requestId)).find(({ id }) => id === slotId)
    if (!slot) return { refused: { because: 'unknown' } }
    const expiresAt = expiryOn(until, slot)
    const sending = { requestId, slotId, personIds, part, expiresAt, seenVersion, scope: scopeOf(c), knowing }
    const outcome = await sendOffers(tx, moment, sending)
    return 'refused' in outcome ? outcome : { to: urls.requests.show({ id: requestId }) }
  })
  return 'response' in done ? done.response : candidatesPage(c, form.typed, refusedInWords(language, done.refused))
})

async function candidatesPage(
  c: HouseContext,
  typed: Typed | null,
  problems: { field: string; message: string }[] = [],
) {
  const { desk } = c.var
  const requestId = c.req.param('id') ?? ''
  if (!isId(requestId)) return c.notFound()
  const filter = readFilter({ ...c.req.query(), ...(typed?.slot?.[0] ? { slot: typed.slot[0] } : {}) })
  const found = await desk.read(async (tx, moment) => {
    const request = await findRequest(tx, moment, requestId)
    if (!request) return null
    const slots = await listSlotFacts(tx, moment, requestId)
    const slot =
      slots.find(({ id }) => id === filter.slot) ?? slots.find(({ onDay }) => onDay >= moment.today) ?? slots[0]
    if (!slot) return null
    const candidates = await listCandidates(tx, moment, request, slot, scopeOf(c))
    const shown = candidates.filter((candidate) => isShown(candidate, filter))
    await recordLook(
      tx,
      moment,
      shown.map((candidate) => candidate.personId),
      'candidates',
    )
    return {
      request,
      slots,
      slot,
      shown,
      all: candidates.length,
      free: candidates.filter((candidate) => candidate.against.length === 0).length,
      hostName: await getOrganisationName(tx, moment, request.organisation_id),
      closed: whyNotOffered(await findStanding(tx, moment, requestId), slot, moment.now),
      offerDays: await numberSettingOn(tx, moment.tenantId, 'offer-days', moment.today),
    }
  })
  if (!found) return c.notFound()
  const w = words(desk.language)
  const usual = { part: 'supporter', until: addDays(desk.today, found.offerDays) }
  const form = { onceKey: newToken(), values: { ...usual, ...typed }, problems }
  return page(
    c,
    { title: `${w.title} ${found.request.reference}`, wide: true, hasProblems: problems.length > 0 },
    <CandidatesPage w={w} language={desk.language} {...found} filter={filter} form={form} />,
  )
}
