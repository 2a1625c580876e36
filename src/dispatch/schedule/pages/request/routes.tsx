import { Hono } from 'hono'
import { z } from 'zod'
import { newToken } from '#platform/auth/keys.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { scopeOf } from '../../../candidates/scope-of.ts'
import { reasonInWords } from '../../../rules/words.ts'
import { type DecideRefusal, decide } from '../../decision/decide.ts'
import { words } from '../../words.ts'
import { loadRequest } from './load-request.ts'
import { RequestPage } from './views/request-page.tsx'

export const requestRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const decideForm = z.object({
  kind: field.choice(['keep', 'not-here', 'leave-open', 'lift']),
  person: field.idOrNone(),
  slot: field.idOrNone(),
  seen: field.number(1),
})

requestRoutes.get(urls.schedules.request.pattern, coordinators, (c) => requestPage(c, null))

requestRoutes.post(urls.schedules.decide.pattern, coordinators, async (c) => {
  const { id, requestId } = c.req.param()
  const form = readForm(c, decideForm)
  if (!isId(id) || !isId(requestId) || !form.ok) return c.notFound()
  const { kind, person: personId, slot: slotId, seen } = form.value
  const done = await changeOnce<DecideRefusal>(c, async (tx, moment) => {
    const deciding = { scheduleId: id, requestId, kind, personId, slotId, seen, scope: scopeOf(c) }
    const outcome = await decide(tx, moment, deciding)
    return 'refused' in outcome ? outcome : { to: urls.schedules.request({ id, requestId }) }
  })
  return 'response' in done ? done.response : requestPage(c, done.refused)
})

async function requestPage(c: HouseContext, refused: DecideRefusal | null): Promise<Response> {
  const { desk } = c.var
  const { id = '', requestId = '' } = c.req.param() as { id?: string; requestId?: string }
  if (!isId(id) || !isId(requestId)) return c.notFound() as Response
  const { proposal = '', slot = '' } = c.req.query()
  const asked = {
    scheduleId: id,
    requestId,
    number: /^\d{1,5}$/.test(proposal) ? Number(proposal) : null,
    slotId: isId(slot) ? slot : null,
    scope: scopeOf(c),
  }
  const found = await desk.read((tx, moment) => loadRequest(tx, moment, asked))
  if (!found) return c.notFound() as Response
  const w = words(desk.language)
  const nameOf = (personId: string) => found.plan.people.get(personId)?.name ?? w.proposal.otherContract
  return page(
    c,
    { title: `${w.request.title} ${found.request.reference}`, wide: true, hasProblems: refused !== null },
    <RequestPage
      w={w}
      language={desk.language}
      found={found}
      onceKey={newToken()}
      problem={refused && refusedInWords(desk.language, refused, nameOf)}
    />,
  )
}

function refusedInWords(language: Language, refused: DecideRefusal, nameOf: (id: string) => string): string {
  const { refused: r, freeReasons, somebody } = words(language).request
  switch (refused.because) {
    case 'unknown':
    case 'full':
      return r[refused.because]
    case 'no-staff':
      return freeReasons.staff
    case 'changed-meanwhile':
      return r['changed-meanwhile'](refused.by ?? somebody)
    case 'rules':
      return r.rules(
        nameOf(refused.personId),
        refused.reasons.map((reason) => reasonInWords(language, reason)).join(' / '),
      )
  }
}
