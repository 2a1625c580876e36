import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { courseName } from '../application/course-name.ts'
import { findApplicantsRun } from '../application/run-facts.queries.ts'
import { answerQuestionnaire } from './answer-questionnaire.ts'
import { questionnaireForm } from './form.ts'
import { findOpenQuestionnaire, questionnaireDigest } from './store.ts'
import { PublicPage, ThanksPage } from './views/public-page.tsx'
import { words } from './words.ts'

/** Answering without an account and without a trace. */
export const publicRoutes = new Hono<HouseEnv>()

publicRoutes.get(urls.place.questionnaire.pattern, inPlace, async (c) => {
  const run = await findRunOf(c)
  if (!run) return c.notFound()
  const { language } = c.var.desk
  const action = urls.place.questionnaire({ code: c.var.place?.code ?? '', token: c.req.param('token') ?? '' })
  return page(
    c,
    { title: words(language).title },
    <PublicPage course={courseName(language, run)} action={action} onceKey={newToken()} />,
  )
})

publicRoutes.post(urls.place.questionnaire.pattern, inPlace, limited('questionnaire'), async (c) => {
  const run = await findRunOf(c)
  const form = readForm(c, questionnaireForm)
  if (!run || !form.ok) return c.notFound()
  const formKey = String(c.var.typed?.get('_once') ?? newToken())
  await c.var.desk.change((tx, moment) =>
    answerQuestionnaire(tx, { ...moment, actorId: null }, run.id, form.value, { formKey, channel: 'online' }),
  )
  return c.redirect(urls.place.questionnaireThanks({ code: c.var.place?.code ?? '' }), 303)
})

publicRoutes.get(urls.place.questionnaireThanks.pattern, inPlace, (c) =>
  page(c, { title: words(c.var.desk.language).thanks }, <ThanksPage />),
)

const findRunOf = (c: HouseContext) =>
  c.var.desk.read(async (tx, moment) => {
    const digest = questionnaireDigest(moment, c.req.param('token') ?? '')
    const runId = await findOpenQuestionnaire(tx, moment, digest)
    return runId ? findApplicantsRun(tx, moment, runId) : null
  })
