import { Hono } from 'hono'
import { fiscalYearOf, fiscalYearRange } from '#platform/calendar.ts'
import { closeForm, type OpenForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { organisers as staff } from '../open-course.ts'
import { meetingForm, meetingProblems } from './form.ts'
import { ownMeetingRoutes } from './own-routes.tsx'
import { cancelMeeting, saveMeeting } from './save-meeting.ts'
import { placeOf, showForm } from './show-form.tsx'
import { findMeeting, listMeetings, type Meeting } from './store.ts'
import { ListPage } from './views/list-page.tsx'
import { words } from './words.ts'

/** Meetings that graduates run, as staff keep their list. */
export const exchangeRoutes = new Hono<HouseEnv>()
exchangeRoutes.route('/', ownMeetingRoutes)

exchangeRoutes.get(urls.exchange.index.pattern, staff, async (c) => {
  const asked = Number(c.req.query('year'))
  const fiscalYear = asked > 1988 && asked < 2200 ? Math.trunc(asked) : fiscalYearOf(c.var.desk.today)
  const meetings = await c.var.desk.read((tx, moment) => listMeetings(tx, moment, fiscalYearRange(fiscalYear)))
  const saved = c.req.query('saved') === 'yes'
  return page(
    c,
    { title: words(c.var.desk.language).title, wide: true },
    <ListPage meetings={meetings} fiscalYear={fiscalYear} saved={saved} />,
  )
})

exchangeRoutes.get(urls.exchange.new.pattern, staff, (c) => showForm(c, null))
exchangeRoutes.post(urls.exchange.new.pattern, staff, (c) => save(c, null))

exchangeRoutes.get(urls.exchange.edit.pattern, staff, async (c) => {
  const meeting = await find(c)
  return meeting ? showForm(c, meeting) : c.notFound()
})

exchangeRoutes.post(urls.exchange.edit.pattern, staff, async (c) => {
  const meeting = await find(c)
  return meeting ? save(c, meeting) : c.notFound()
})

exchangeRoutes.post(urls.exchange.cancel.pattern, staff, async (c) => {
  const meeting = await find(c)
  if (!meeting) return c.notFound()
  await c.var.desk.change((tx, moment) => cancelMeeting(tx, moment, meeting))
  return c.redirect(urls.exchange.index({ year: fiscalYearOf(meeting.onDay), saved: 'yes' }), 303)
})

const find = (c: HouseContext) => {
  const id = c.req.param('id') ?? ''
  return isId(id) ? c.var.desk.read((tx, moment) => findMeeting(tx, moment, id)) : null
}

async function save(c: HouseContext, meeting: Meeting | null): Promise<Response> {
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, meetingForm)
  const problems = form.ok ? meetingProblems(form.value) : form.problems
  const again = (told: OpenForm['form']['problems']) =>
    showForm(c, meeting, sameForm(c, placeOf(meeting), form.typed, told))
  if (!form.ok || problems.length > 0) return again(problemsInWords(language, problems, w.label))
  const version = Number(c.var.typed?.get('version') ?? 0)
  const done = await changeOnce<'meanwhile'>(c, async (tx, moment) => {
    const outcome = await saveMeeting(tx, moment, form.value, meeting && { id: meeting.id, version })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(meeting))
    return { to: urls.exchange.index({ year: fiscalYearOf(form.value.onDay), saved: 'yes' }) }
  })
  return 'response' in done ? done.response : again([{ field: '', message: w.meanwhile }])
}
