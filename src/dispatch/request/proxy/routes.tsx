import { Hono } from 'hono'
import { listHostChoices } from '#organisations/index.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { type Typed, typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { knowForRequest, type RequestKnown } from '../known.ts'
import { sendRequest } from '../send-request.ts'
import { proxyLabels, readProxy } from './form.ts'
import { ProxyPage } from './views/proxy-page.tsx'

export const proxyRoutes = new Hono<HouseEnv>()
const place: FormPlace = { kind: 'dispatch-request-proxy' }

proxyRoutes.get(urls.requests.proxy.pattern, only('coordinator'), async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => {
    const initial: Typed = { receivedOn: [moment.today], photoRule: ['none'] }
    const open = await openForm(c, tx, moment, { ...place, initial })
    const known = await knowForRequest(tx, moment, c.var.desk.language)
    return { known, hosts: await listHostChoices(tx, moment), open }
  })
  return page(c, { title: shown.known.w.proxy.title }, <ProxyPage {...shown} />)
})

proxyRoutes.post(urls.requests.proxy.pattern, only('coordinator'), async (c) => {
  const typed = typedOf(c.var.typed ?? new FormData())
  const known = await c.var.desk.read((tx, moment) => knowForRequest(tx, moment, c.var.desk.language))
  const { request, channel, problems } = readProxy(typed, known)
  if (!request) return again(c, typed, problemsInWords(known.language, problems, proxyLabels(known)))
  if (request.receivedOn > known.today) return again(c, typed, [{ field: 'receivedOn', message: known.w.proxy.later }])
  const done = await changeOnce<string>(c, async (tx, moment) => {
    const outcome = await sendRequest(tx, moment, request, channel)
    if (!outcome.sent) return { refused: known.w.refused[outcome.because] }
    await closeForm(c, tx, moment, place)
    return { to: urls.requests.show({ id: outcome.sent.id }) }
  })
  return 'response' in done ? done.response : again(c, typed, [{ field: '', message: done.refused }])
})

async function again(c: HouseContext, typed: Typed, problems: OpenForm['form']['problems']) {
  const { known, hosts } = await c.var.desk.read(async (tx, moment) => ({
    known: await knowForRequest(tx, moment, c.var.desk.language),
    hosts: await listHostChoices(tx, moment),
  }))
  const shown: { known: RequestKnown; open: OpenForm } = { known, open: sameForm(c, place, typed, problems) }
  return page(c, { title: known.w.proxy.title, hasProblems: true }, <ProxyPage {...shown} hosts={hosts} />)
}
