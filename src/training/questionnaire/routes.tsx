import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { siteAddress } from '#platform/site-address.ts'
import { download } from '#platform/web/download.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { openCourse, organisers } from '../open-course.ts'
import { answerQuestionnaire } from './answer-questionnaire.ts'
import { questionnaireForm } from './form.ts'
import { closeQuestionnaire, openQuestionnaire } from './open-questionnaire.ts'
import template from './paper.typ'
import { sheetOf } from './paper-sheet.ts'
import { publicRoutes } from './public-routes.tsx'
import { findQuestionnaire, listAnswers, type Questionnaire } from './store.ts'
import { StaffPage } from './views/staff-page.tsx'
import { words } from './words.ts'

/** The questionnaire of a course: opened, keyed in from paper, read with small numbers hidden. */
export const questionnaireRoutes = new Hono<HouseEnv>()
questionnaireRoutes.route('/', publicRoutes)

questionnaireRoutes.get(urls.questionnaires.ofRun.pattern, organisers, async (c) => {
  const shown = await openCourse(c, async (tx, moment, run) => ({
    run,
    questionnaire: await findQuestionnaire(tx, moment, run.id),
    answers: await listAnswers(tx, moment, run.id),
    limit: await numberSettingOn(tx, moment.tenantId, 'small-number-limit', moment.today),
  }))
  if (!shown) return c.notFound()
  const link = shown.questionnaire ? linkOf(c, shown.questionnaire) : ''
  const saved = c.req.query('saved') === 'yes'
  return page(
    c,
    { title: words(c.var.desk.language).title },
    <StaffPage {...shown} link={link} saved={saved} onceKey={randomUUID()} />,
  )
})

const linkOf = (c: HouseContext, { token }: Questionnaire) =>
  siteAddress(c.var.site.config) + urls.place.questionnaire({ code: c.var.desk.tenant?.code ?? '', token })

questionnaireRoutes.post(urls.questionnaires.open.pattern, organisers, (c) => change(c, openQuestionnaire))
questionnaireRoutes.post(urls.questionnaires.close.pattern, organisers, (c) => change(c, closeQuestionnaire))

questionnaireRoutes.post(urls.questionnaires.keyIn.pattern, organisers, (c) => {
  const form = readForm(c, questionnaireForm)
  if (!form.ok) return change(c, async () => {})
  const formKey = String(c.var.typed?.get('_once') ?? randomUUID())
  return change(
    c,
    (tx, moment, runId) => answerQuestionnaire(tx, moment, runId, form.value, { formKey, channel: 'paper' }),
    'yes',
  )
})

async function change(
  c: HouseContext,
  work: (tx: Tx, moment: Moment, runId: string) => Promise<void>,
  saved: 'yes' | null = null,
): Promise<Response> {
  const run = await openCourse(c, async (tx, moment, found) => {
    await work(tx, moment, found.id)
    return found
  })
  return run ? c.redirect(urls.questionnaires.ofRun({ run: run.id }, { saved }), 303) : c.notFound()
}

questionnaireRoutes.get(urls.questionnaires.paper.pattern, organisers, async (c) => {
  const found = await openCourse(c, async (tx, moment, run) => ({
    run,
    questionnaire: await findQuestionnaire(tx, moment, run.id),
  }))
  if (!found) return c.notFound()
  const isOpen = found.questionnaire && !found.questionnaire.closedAt
  const link = isOpen && found.questionnaire ? linkOf(c, found.questionnaire) : ''
  const sheet = await sheetOf(c.var.desk.language === 'en' ? 'en' : 'ja', found.run, link)
  return download(c, sheet.title, 'pdf', await renderPdf(template, sheet, c.var.desk.now))
})
