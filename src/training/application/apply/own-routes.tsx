import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { type CodedProblem, readForm, type Typed, typedOf } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { changeApplication } from '../change-application.ts'
import { courseName } from '../course-name.ts'
import { tokenDigest } from '../link.ts'
import type { Application } from '../record.ts'
import { opennessOn } from '../rules.ts'
import { findApplicantsRun } from '../run-facts.queries.ts'
import { findApplicationByDigest, findPartner } from '../store.ts'
import { withdrawApplication } from '../withdraw-application.ts'
import { changeForm, hasContact } from './form.ts'
import type { ApplyKnown } from './known.ts'
import { ChangePage } from './views/change-page.tsx'
import { OwnPage } from './views/own-page.tsx'
import { words } from './words.ts'

/** The applicant’s own page, opened by the private link. */
export const ownApplicationRoutes = new Hono<HouseEnv>()
const placeOf = (application: Application) => ({ kind: 'application-change', subjectId: application.id })

ownApplicationRoutes.get(urls.place.application.pattern, inPlace, async (c) => {
  const found = await find(c)
  if (!found) return c.notFound()
  c.header('Referrer-Policy', 'no-referrer')
  const { known, application, partnerReference } = found
  const saved = c.req.query('saved') === 'yes'
  return page(
    c,
    { title: known.w.own.title },
    <OwnPage {...{ known, application, partnerReference, saved }} token={c.req.param('token') ?? ''} />,
  )
})

ownApplicationRoutes.get(urls.place.applicationChange.pattern, inPlace, async (c) => {
  const found = await find(c)
  if (!found || isOver(found.application)) return c.notFound()
  const { application } = found
  const open = await c.var.desk.read((tx, moment) =>
    openForm(c, tx, moment, { ...placeOf(application), initial: typedFrom(application) }),
  )
  return changePage(c, found.known, open, String(application.version))
})

ownApplicationRoutes.post(urls.place.applicationChange.pattern, inPlace, limited('course-application'), async (c) => {
  const found = await find(c)
  if (!found || isOver(found.application)) return c.notFound()
  const { known, application } = found
  const form = readForm(c, changeForm)
  const seen = String(c.var.typed?.get('version') ?? '')
  const problems: CodedProblem[] = form.ok
    ? hasContact(form.value)
      ? []
      : [{ field: 'phone', code: 'required' }]
    : form.problems
  if (!form.ok || problems.length > 0)
    return again(c, known, application, seen, problemsInWords(known.language, problems, known.w.label))
  const { phone, email, address, ...rest } = form.value
  const done = await changeOnce<'meanwhile'>(c, async (tx, moment) => {
    const change = { ...rest, contact: { phone, email, address } }
    const outcome = await changeApplication(tx, moment, application, change, {
      version: Number(seen),
      channel: 'online',
    })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(application))
    return { to: urls.place.application({ code: known.code, token: c.req.param('token') ?? '' }, { saved: 'yes' }) }
  })
  if ('response' in done) return done.response
  return again(c, known, application, seen, [{ field: '', message: known.w.own.meanwhile }])
})

ownApplicationRoutes.post(urls.place.applicationWithdraw.pattern, inPlace, limited('course-application'), async (c) => {
  const found = await find(c)
  if (!found) return c.notFound()
  await c.var.desk.change((tx, moment) => withdrawApplication(tx, moment, found.application, 'online'))
  return c.redirect(urls.place.application({ code: found.known.code, token: c.req.param('token') ?? '' }), 303)
})

const isOver = ({ state }: Application) => state === 'withdrawn' || state === 'merged'

interface Found {
  known: ApplyKnown
  application: Application
  partnerReference: string | null
}

const find = (c: HouseContext): Promise<Found | null> =>
  c.var.desk.read(async (tx: Tx, moment: Moment) => {
    const digest = tokenDigest(moment, c.req.param('token') ?? '')
    const application = await findApplicationByDigest(tx, moment, digest)
    const run = application && (await findApplicantsRun(tx, moment, application.runId))
    if (!application || !run) return null
    const { language } = c.var.desk
    const known = {
      language,
      today: moment.today,
      w: words(language),
      code: c.var.place?.code ?? '',
      run,
      course: courseName(language, run),
      openness: opennessOn(run, moment.today),
      own: null,
      sentBefore: null,
    }
    return { known, application, partnerReference: (await findPartner(tx, moment, application))?.reference ?? null }
  })

const typedFrom = (application: Application): Typed => ({
  name: [application.name],
  kana: [application.kana],
  phone: application.contact.phone ? [application.contact.phone] : [],
  email: application.contact.email ? [application.contact.email] : [],
  address: [application.contact.address],
  officeName: [application.officeName],
  wishes: [application.wishes],
  accommodations: application.accommodations,
  accommodationsWords: [application.accommodationsWords],
  agreements: application.agreements,
})

function again(
  c: HouseContext,
  known: ApplyKnown,
  application: Application,
  version: string,
  problems: OpenForm['form']['problems'],
) {
  const typed = typedOf(c.var.typed ?? new FormData())
  return changePage(c, known, sameForm(c, placeOf(application), typed, problems), version, true)
}

function changePage(c: HouseContext, known: ApplyKnown, open: OpenForm, version: string, hasProblems = false) {
  const token = c.req.param('token') ?? ''
  return page(c, { title: known.w.own.changeTitle, hasProblems }, <ChangePage {...{ known, open, token, version }} />)
}
