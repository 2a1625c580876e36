import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { getSupporterFacts } from '#register/index.ts'
import { urls } from '#urls.ts'
import { themes } from '../vocabulary.ts'
import { listAdvisers } from './advisers.ts'
import { answerAdvice, askAdvice, closeAdvice, shareThemes, writeAdvice } from './change-advice.ts'
import { offerAdvice } from './offer-advice.ts'
import { mayAdvise } from './rules.ts'
import { listNotes, listOwnConsultations, listThemes } from './store.ts'
import { themesRoutes } from './themes-routes.tsx'
import { AdviceIndexPage, AdvicePage } from './views/pages.tsx'
import { words } from './words.ts'

export const adviceRoutes = new Hono<HouseEnv>()
adviceRoutes.route('/', themesRoutes)
const those = only('supporter', 'follow_up_staff', 'coordinator')
const askForm = z.object({ adviser: field.id(), topic: field.text(2000) })
const noteForm = z.object({ words: field.requiredText(4000) })
const themesForm = z.object({ themes: field.choices(themes) })
const offerForm = z.object({ about: field.text(300), stop: field.text(3) })

type Acting = Moment & { actorId: string }
const acting = (moment: Moment): Acting => ({ ...moment, actorId: moment.actorId ?? '' })
const me = (c: HouseContext) => c.var.desk.actor?.accountId ?? ''

adviceRoutes.get(urls.advice.index.pattern, those, (c) => index(c))

interface Again {
  ask?: OpenForm
  offer?: OpenForm
}

async function index(c: HouseContext, again: Again | null = null): Promise<Response> {
  const { language, actor } = c.var.desk
  const shown = await c.var.desk.read(async (tx, moment) => {
    const advisers = (await listAdvisers(tx, moment)).filter(({ accountId }) => accountId !== me(c))
    return {
      own: await listOwnConsultations(tx, moment, me(c)),
      ask: actor?.personId
        ? { advisers, open: again?.ask ?? (await openForm(c, tx, moment, { kind: 'advice-ask' })) }
        : null,
      offer: {
        isOffered: (await listAdvisers(tx, moment)).some(({ accountId }) => accountId === me(c)),
        may: await may(c, tx, moment),
        open: again?.offer ?? (await openForm(c, tx, moment, { kind: 'advice-offer' })),
      },
    }
  })
  const w = words(language)
  return page(
    c,
    { title: actor?.personId ? w.title : w.staffTitle, hasProblems: again !== null },
    <AdviceIndexPage w={w} accountId={me(c)} {...shown} />,
  )
}

async function may(c: HouseContext, tx: Tx, moment: Moment): Promise<boolean> {
  const { actor } = c.var.desk
  const facts = actor?.personId ? await getSupporterFacts(tx, moment, actor.personId) : null
  const months = await numberSettingOn(tx, moment.tenantId, 'adviser-months', moment.today)
  const isStaff = is(actor, 'follow_up_staff', 'coordinator')
  return mayAdvise({ isStaff, enrolledOn: facts?.enrolledOn ?? null }, months, moment.today)
}

adviceRoutes.post(urls.advice.offer.pattern, those, async (c) => {
  const form = readForm(c, offerForm)
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, form.problems, { about: words(language).about })
    return index(c, { offer: sameForm(c, { kind: 'advice-offer' }, form.typed, problems) })
  }
  const done = await changeOnce<'too-early'>(c, async (tx, moment) => {
    const offered = form.value.stop ? null : { about: form.value.about }
    if (offered && !(await may(c, tx, moment))) return { refused: 'too-early' }
    await offerAdvice(tx, acting(moment), c.var.desk.actor?.personId ?? null, offered)
    await closeForm(c, tx, moment, { kind: 'advice-offer' })
    return { to: urls.advice.index() }
  })
  return 'response' in done ? done.response : index(c)
})

adviceRoutes.post(urls.advice.ask.pattern, only('supporter'), async (c) => {
  const { language, actor } = c.var.desk
  const personId = actor?.personId
  if (!personId) return c.notFound()
  const form = readForm(c, askForm)
  const w = words(language)
  if (!form.ok) {
    const problems = problemsInWords(language, form.problems, { adviser: w.whom, topic: w.topic })
    return index(c, { ask: sameForm(c, { kind: 'advice-ask' }, form.typed, problems) })
  }
  const { adviser, topic } = form.value
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const known = (await listAdvisers(tx, moment)).some(({ accountId }) => accountId === adviser)
    if (!known || adviser === me(c)) return { refused: 'unknown' }
    const id = await askAdvice(tx, acting(moment), { personId, adviserAccountId: adviser, topic })
    await closeForm(c, tx, moment, { kind: 'advice-ask' })
    return { to: urls.advice.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const find = async (c: HouseContext, tx: Tx, moment: Moment) => {
  const id = c.req.param('id') ?? ''
  const own = isId(id) ? await listOwnConsultations(tx, moment, me(c)) : []
  return own.find((one) => one.id === id) ?? null
}

adviceRoutes.get(urls.advice.show.pattern, those, (c) => show(c))

async function show(c: HouseContext, again: OpenForm | null = null): Promise<Response> {
  const { language } = c.var.desk
  const shown = await c.var.desk.read(async (tx, moment) => {
    const one = await find(c, tx, moment)
    return (
      one && {
        one,
        notes: await listNotes(tx, moment, one.id),
        shared: await listThemes(tx, moment, one.id),
        open: again ?? (await openForm(c, tx, moment, { kind: 'advice-note', subjectId: one.id })),
      }
    )
  })
  if (!shown) return c.notFound() as Response
  const w = words(language)
  return page(
    c,
    { title: w.title, hasProblems: again !== null },
    <AdvicePage w={w} language={language} accountId={me(c)} {...shown} />,
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>
const post = (pattern: string, work: (c: HouseContext, tx: Tx, moment: Acting, one: Found) => Promise<unknown>) =>
  adviceRoutes.post(pattern, those, async (c) => {
    const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
      const one = await find(c, tx, moment)
      if (!one) return { refused: 'unknown' }
      await work(c, tx, acting(moment), one)
      return { to: urls.advice.show({ id: one.id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

post(urls.advice.answer.pattern, async (c, tx, moment, one) => {
  if (one.adviserAccountId !== me(c) || one.closedAt !== null) return
  await answerAdvice(tx, moment, one, c.var.typed?.get('answer') === 'yes' ? 'yes' : 'no')
})
adviceRoutes.post(urls.advice.note.pattern, those, async (c) => {
  const form = readForm(c, noteForm)
  const id = c.req.param('id') ?? ''
  const place = { kind: 'advice-note', subjectId: id }
  if (!form.ok) {
    const { language } = c.var.desk
    return show(
      c,
      sameForm(c, place, form.typed, problemsInWords(language, form.problems, { words: words(language).note })),
    )
  }
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const one = await find(c, tx, moment)
    if (one?.answer !== 'yes' || one.closedAt !== null) return { refused: 'unknown' }
    await writeAdvice(tx, acting(moment), id, form.value.words)
    await closeForm(c, tx, moment, place)
    return { to: urls.advice.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
/** Talked, or passed on with consent; whoever asked and has no answer yet takes it back. */
post(urls.advice.close.pattern, async (c, tx, moment, one) => {
  const closing = c.var.typed?.get('closing') === 'passed-on' ? 'passed-on' : 'talked'
  if (one.closedAt === null) await closeAdvice(tx, moment, one.id, one.answer === 'yes' ? closing : null)
})
post(urls.advice.share.pattern, async (c, tx, moment, one) => {
  const form = readForm(c, themesForm)
  if (form.ok && one.askerAccountId === me(c)) await shareThemes(tx, moment, one.id, form.value.themes)
})
