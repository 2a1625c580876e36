import { Hono } from 'hono'
import type { Actor } from '#platform/auth/actor.ts'
import { newToken } from '#platform/auth/keys.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { type ProposalRefusal, sendProposal } from '../../send/send-proposal.ts'
import { words as scheduleWords } from '../../words.ts'
import { readResult, sendForm, writeResult } from './form.ts'
import { loadSend } from './load-send.ts'
import { shownOf } from './months.ts'
import { SendPage } from './views/send-page.tsx'
import { type Words, words } from './words.ts'

export const sendRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

sendRoutes.get(urls.schedules.send.pattern, coordinators, (c) => sendPage(c, null))

sendRoutes.post(urls.schedules.send.pattern, coordinators, async (c) => {
  const scheduleId = c.req.param('id')
  const { language, today, actor } = c.var.desk
  const month = c.req.query('month') ?? null
  if (!isId(scheduleId)) return c.notFound()
  const w = words(language)
  const form = readForm(c, sendForm)
  if (!form.ok) return sendPage(c, form.typed, problemsInWords(language, form.problems, { until: w.until }))
  const { request: requestIds, until, seen } = form.value
  if (until < today) return sendPage(c, form.typed, [{ field: 'until', message: w.refused.past }])
  const done = await changeOnce<ProposalRefusal>(c, async (tx, moment) => {
    const outcome = await sendProposal(tx, moment, actor as Actor, { scheduleId, seen, requestIds, until })
    if ('refused' in outcome) return outcome
    return { to: urls.schedules.send({ id: scheduleId }, { month, ...writeResult(outcome) }) }
  })
  if ('response' in done) return done.response
  return done.refused.because === 'unknown' ? c.notFound() : sendPage(c, form.typed, [inWords(w, done.refused)])
})

async function sendPage(
  c: HouseContext,
  typed: Typed | null,
  problems: { field: string; message: string }[] = [],
): Promise<Response> {
  const { desk } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound() as Response
  const result = typed ? null : readResult(c.req.query())
  const found = await desk.read((tx, moment) => loadSend(tx, moment, desk.actor as Actor, id, result?.left ?? []))
  if (!found) return c.notFound() as Response
  const w = words(desk.language)
  const shown = shownOf(found.waiting, c.req.query('month'))
  const ticked = shown.these.map(({ requestId }) => requestId).filter((one) => !result?.left.includes(one))
  const usual = { until: found.until, request: ticked }
  const chosen = typed && { ...typed, request: typed.request ?? [] }
  return page(
    c,
    { title: w.title, wide: true, hasProblems: problems.length > 0 },
    <SendPage
      w={w}
      of={scheduleWords(desk.language)}
      language={desk.language}
      found={found}
      shown={shown}
      result={result}
      form={{ onceKey: newToken(), values: { ...usual, ...chosen }, problems }}
    />,
  )
}

const inWords = ({ refused: r }: Words, refused: Exclude<ProposalRefusal, { because: 'unknown' }>) =>
  refused.because === 'changed-meanwhile'
    ? { field: '', message: r['changed-meanwhile'](refused.by ?? r.system) }
    : { field: 'request', message: refused.because === 'nobody-chosen' ? r['nobody-chosen'] : '' }
