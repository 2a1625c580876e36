import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { seekingForm, seekingProblems } from '../seeking/answers.ts'
import { knowForSeeking, type SeekingKnown } from '../seeking/known.ts'
import { lookAtSeeking } from '../seeking/looks.ts'
import { listAnswers } from '../seeking/said.ts'
import { changeSeeking, sendSeeking } from '../seeking/send-seeking.ts'
import { findSeeking } from '../seeking/store.ts'
import { typedFromAnswers } from '../seeking/typed.ts'
import { wishReaders } from '../sight/guards.ts'
import { dayProblems } from './days.ts'
import { proxyForm } from './forms.ts'
import { ProxyPage } from './views/proxy-page.tsx'

export const proxyRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const newPlace = { kind: 'seeking-told' }
const changePlace = (id: string) => ({ kind: 'seeking-told', subjectId: id })

proxyRoutes.get(urls.matching.new.pattern, coordinators, async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => ({
    known: await knowForSeeking(c, tx, moment),
    open: await openForm(c, tx, moment, { ...newPlace, initial: { receivedOn: [moment.today], language: ['ja'] } }),
  }))
  return proxyPage(c, shown.known, shown.open)
})

proxyRoutes.post(urls.matching.new.pattern, coordinators, async (c) => {
  const read = await readBoth(c)
  if (!read.ok) return proxyPage(c, read.known, sameForm(c, newPlace, read.typed, read.problems), true)
  const { answers, told } = read
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const id = await sendSeeking(tx, moment, { answers, ...told, personId: null, senderDigest: null })
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.matching.show({ id }, { link: 'new' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

proxyRoutes.get(urls.matching.change.pattern, wishReaders, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const shown = await c.var.desk.change(async (tx, moment) => {
    const answers = (await listAnswers(tx, moment, [id])).get(id)
    const seeking = answers && (await findSeeking(tx, moment, id))
    if (seeking) await lookAtSeeking(tx, moment, seeking)
    const initial = {
      ...typedFromAnswers(answers ?? {}),
      receivedOn: [moment.today],
      language: [seeking?.language ?? 'ja'],
    }
    return (
      answers && {
        known: await knowForSeeking(c, tx, moment),
        open: await openForm(c, tx, moment, { ...changePlace(id), initial }),
      }
    )
  })
  return shown ? proxyPage(c, shown.known, shown.open) : c.notFound()
})

proxyRoutes.post(urls.matching.change.pattern, wishReaders, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const read = await readBoth(c)
  if (!read.ok) return proxyPage(c, read.known, sameForm(c, changePlace(id), read.typed, read.problems), true)
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const seeking = await findSeeking(tx, moment, id)
    if (seeking?.erasedAt !== null) return { refused: 'unknown' }
    const { receivedOn: toldOn, channel, language } = read.told
    await changeSeeking(tx, moment, id, read.answers, { channel, toldOn, language })
    await closeForm(c, tx, moment, changePlace(id))
    return { to: urls.matching.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** What the person said, and how and when it was told. */
async function readBoth(c: HouseContext) {
  const known = await c.var.desk.read((tx, moment) => knowForSeeking(c, tx, moment))
  const form = readForm(c, seekingForm)
  const told = readForm(c, proxyForm)
  const { today } = c.var.desk
  const found = [
    ...(form.ok ? seekingProblems(form.value) : form.problems),
    ...(told.ok ? dayProblems({ happened: { receivedOn: told.value.receivedOn }, ahead: {} }, today) : told.problems),
  ]
  if (form.ok && told.ok && found.length === 0) return { ok: true as const, answers: form.value, told: told.value }
  const { channel, receivedOn, language } = known.w.proxy
  const labels = { ...known.w.label, channel, receivedOn, language }
  return { ok: false as const, known, typed: form.typed, problems: problemsInWords(known.language, found, labels) }
}

function proxyPage(c: HouseContext, known: SeekingKnown, open: OpenForm, hasProblems = false) {
  const id = c.req.param('id')
  const action = id ? urls.matching.change({ id }) : urls.matching.new()
  const back = id ? urls.matching.show({ id }) : urls.matching.index()
  const title = known.w.proxy.title
  return page(c, { title, hasProblems }, <ProxyPage known={known} open={open} action={action} back={back} />)
}
