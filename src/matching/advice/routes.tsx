import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed, typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { getSupporterFacts } from '#register/index.ts'
import { urls } from '#urls.ts'
import { listAdvisers } from './advisers.ts'
import { askAdvice } from './change-advice.ts'
import { acting } from './kept.ts'
import { offerAdvice } from './offer-advice.ts'
import { mayAdvise } from './rules.ts'
import { listOwnConsultations } from './store.ts'
import { talkRoutes } from './talk-routes.tsx'
import { themesRoutes } from './themes-routes.tsx'
import { AdviceIndexPage } from './views/index-page.tsx'
import { words } from './words.ts'

export const adviceRoutes = new Hono<HouseEnv>()
const those = only('supporter', 'follow_up_staff', 'coordinator')
const askForm = z.object({ adviser: field.id(), topic: field.text(2000) })
const offerForm = z.object({ about: field.text(300), stop: field.text(3) })

const me = (c: HouseContext) => c.var.desk.actor?.accountId ?? ''

adviceRoutes.get(urls.advice.index.pattern, those, (c) => index(c))

async function index(c: HouseContext, again: { ask?: OpenForm; offer?: OpenForm } = {}): Promise<Response> {
  const { language, actor } = c.var.desk
  const shown = await c.var.desk.read(async (tx, moment) => {
    const advisers = (await listAdvisers(tx, moment)).filter(({ accountId }) => accountId !== me(c))
    return {
      own: await listOwnConsultations(tx, moment, me(c)),
      ask: actor?.personId
        ? { advisers, open: again.ask ?? (await openForm(c, tx, moment, { kind: 'advice-ask' })) }
        : null,
      offer: {
        isOffered: (await listAdvisers(tx, moment)).some(({ accountId }) => accountId === me(c)),
        may: await may(c, tx, moment),
        open: again.offer ?? (await openForm(c, tx, moment, { kind: 'advice-offer' })),
      },
    }
  })
  const w = words(language)
  return page(
    c,
    {
      title: actor?.personId ? w.title : w.staffTitle,
      hasProblems: again.ask !== undefined || again.offer !== undefined,
    },
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
    const problems = problemsInWords(c.var.desk.language, form.problems, { about: words(c.var.desk.language).about })
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
  const again = (typed: Typed, found: readonly CodedProblem[]) => {
    const problems = problemsInWords(language, found, { adviser: w.whom, topic: w.topic })
    return index(c, { ask: sameForm(c, { kind: 'advice-ask' }, typed, problems) })
  }
  if (!form.ok) {
    return again(form.typed, form.problems)
  }
  const { adviser, topic } = form.value
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const known = (await listAdvisers(tx, moment)).some(({ accountId }) => accountId === adviser)
    if (!known || adviser === me(c)) return { refused: 'unknown' }
    const id = await askAdvice(tx, acting(moment), { personId, adviserAccountId: adviser, topic })
    await closeForm(c, tx, moment, { kind: 'advice-ask' })
    return { to: urls.advice.show({ id }) }
  })
  if ('response' in done) return done.response
  return again(typedOf(c.var.typed ?? new FormData()), [{ field: 'adviser', code: 'not-a-choice' }])
})

adviceRoutes.route('/', themesRoutes)
adviceRoutes.route('/', talkRoutes)
