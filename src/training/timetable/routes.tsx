import { Hono } from 'hono'
import { fromTokyo } from '#platform/calendar.ts'
import { calendarFeed } from '#platform/calendar-feed.ts'
import { documentToPdf } from '#platform/document/to-pdf.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { download } from '#platform/web/download.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listDays } from '../days/store.ts'
import { openRun, readsPeople } from '../run/open-run.ts'
import { runState } from '../run/rules.ts'
import { findRunByReference, type Run } from '../run/run.queries.ts'
import { daysRoutes } from './days-routes.tsx'
import { gatherTimetable } from './gather-timetable.ts'
import { teachersRoutes } from './teachers-routes.tsx'
import { type Timetable, timetableDocument } from './timetable-document.ts'
import { unitsRoutes } from './units-routes.tsx'
import { TimetablePage } from './views/timetable-page.tsx'
import { words } from './words.ts'

export const timetableRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
timetableRoutes.route('/', daysRoutes)
timetableRoutes.route('/', unitsRoutes)
timetableRoutes.route('/', teachersRoutes)

timetableRoutes.get(urls.courses.timetable.pattern, offices, async (c) => {
  const found = await openTimetable(c)
  if (!found) return c.notFound()
  const { title } = words(c.var.desk.language)
  return page(c, { title, wide: true }, <TimetablePage run={found.run} document={timetableDocument(found)} />)
})

timetableRoutes.get(urls.courses.timetablePdf.pattern, offices, async (c) => {
  const found = await openTimetable(c)
  if (!found) return c.notFound()
  const { language, now } = c.var.desk
  const pdf = await documentToPdf(timetableDocument(found), documentLanguage(language), { text: '', at: now })
  return download(c, `${found.run.reference} ${words(language).pdfName}`, 'pdf', pdf)
})

timetableRoutes.get(urls.courses.calendar.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({ run, days: await listDays(tx, moment, run.id) }))
  return found ? feedOf(c, found) : c.notFound()
})

/** For everybody, to subscribe to: the days of a course that is announced, and nobody’s name. */
timetableRoutes.get(urls.place.courseCalendar.pattern, inPlace, async (c) => {
  const { desk } = c.var
  const found = await desk.read(async (tx, moment) => {
    const run = await findRunByReference(tx, moment, c.req.param('run') ?? '')
    if (!run || runState(run, moment.today) === 'planned') return null
    return { run, days: await listDays(tx, moment, run.id) }
  })
  return found ? feedOf(c, found) : c.notFound()
})

const openTimetable = (c: HouseContext): Promise<Timetable | null> =>
  openRun(c, (tx, moment, run) => gatherTimetable(tx, moment, run, readsPeople(c)))

function feedOf(c: HouseContext, { run, days }: { run: Run; days: Timetable['days'] }) {
  const { language, now, today } = c.var.desk
  const name = (language === 'en' && run.nameEn) || run.nameJa
  const host = new URL(c.req.url).host
  const status = runState(run, today) === 'called-off' ? ('cancelled' as const) : ('confirmed' as const)
  const events = days.map((day) => ({
    uid: `${day.id}@${host}`,
    sequence: run.version,
    status,
    startsAt: fromTokyo(day.onDay, day.startMinute),
    endsAt: fromTokyo(day.onDay, day.endMinute),
    changedAt: now,
    summary: name,
    place: day.place || run.place,
  }))
  return download(c, `${run.reference}`, 'ics', calendarFeed({ name, events }))
}
