import { Hono } from 'hono'
import QRCode from 'qrcode'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { siteAddress } from '#platform/site-address.ts'
import { download } from '#platform/web/download.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { inCourse, organisers } from '../../open-course.ts'
import { courseName } from '../course-name.ts'
import { letterWords } from '../letter-words.ts'
import { placeAndTime, type Told } from '../letters.ts'
import { applicationToken } from '../link.ts'
import type { Application } from '../record.ts'
import { type ApplicantsRun, findApplicantsRun } from '../run-facts.queries.ts'
import { findApplication } from '../store.ts'
import template from './letter.typ'

/** The letter for those who have no e-mail address: what is decided, place and time, and the private link. */
export const letterRoutes = new Hono<HouseEnv>()

letterRoutes.get(urls.applications.letter.pattern, organisers, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const letter = await c.var.desk.change((tx, moment) => writeLetter(c, tx, moment, id))
  if (!letter) return c.notFound()
  const qr = await QRCode.toString(letter.link, { type: 'svg', margin: 0 })
  return download(c, letter.reference, 'pdf', await renderPdf(template, { ...letter, qr }, c.var.desk.now))
})

async function writeLetter(c: HouseContext, tx: Tx, moment: Moment, id: string) {
  const application = await findApplication(tx, moment, id)
  if (!application) return null
  return inCourse(c, tx, moment, application.runId, async () => {
    const run = await findApplicantsRun(tx, moment, application.runId)
    if (!run) return null
    await recordLook(tx, moment, application.personId ? [application.personId] : [], 'course-applications')
    return textOf(c, moment, application, run)
  })
}

function textOf(c: HouseContext, moment: Moment, application: Application, run: ApplicantsRun) {
  const { language, state, reference } = application
  const w = letterWords(language)
  const told: Told = state === 'undecided' || state === 'merged' ? 'received' : state
  const { tenant, today } = c.var.desk
  const path = urls.place.application({
    code: tenant?.code ?? '',
    token: applicationToken(moment, application.id),
  })
  return {
    reference,
    lang: language === 'en' ? 'en' : 'ja',
    on: formatDay(language, today, 'long'),
    to: language === 'en' ? application.name : `${application.name} 様`,
    from: (language === 'en' && tenant?.nameEn) || (tenant?.nameJa ?? ''),
    subject: w.subject[told],
    body: w.body[told],
    words: application.decidedWords.split('\n').filter(Boolean),
    course: courseName(language, run),
    lines: [w.reference + reference, ...placeAndTime(language, run)],
    page: w.page,
    link: siteAddress(c.var.site.config) + path,
    questions: run.questionsTo,
  }
}
