import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { documentToPdf } from '#platform/document/to-pdf.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { download } from '#platform/web/download.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { issuerOf } from '../issuer.ts'
import { listPage, pageIn } from '../list-page.ts'
import { openRun } from '../run/open-run.ts'
import { listAttendingUnits, listParticipants } from './attendance.queries.ts'
import { keyingRoutes } from './keying-routes.tsx'
import { idsOf } from './pages.ts'
import { participantRoutes } from './participant-routes.tsx'
import { peopleReaders } from './people-readers.ts'
import { sheetDocument } from './sheet-document.ts'
import { listStandings } from './standing.ts'
import { ParticipantsPage } from './views/participants-page.tsx'
import { words } from './words.ts'

export const attendanceRoutes = new Hono<HouseEnv>()
attendanceRoutes.route('/', participantRoutes)
attendanceRoutes.route('/', keyingRoutes)

attendanceRoutes.get(urls.courses.participants.pattern, peopleReaders, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const standings = await listStandings(tx, moment, run)
    const shown = listPage(standings, pageIn(c))
    await recordLook(tx, moment, idsOf(shown.shown.map(({ participant }) => participant)), 'course-participants')
    return {
      run,
      list: shown,
      taking: standings.filter(({ participant }) => !participant.hasEnded).length,
      units: await listAttendingUnits(tx, moment, run.id),
    }
  })
  if (!found) return c.notFound()
  const { title } = words(c.var.desk.language)
  return page(c, { title, wide: true }, <ParticipantsPage {...found} />)
})

attendanceRoutes.get(urls.courses.attendanceSheet.pattern, peopleReaders, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const people = (await listParticipants(tx, moment, run.id)).filter(({ hasEnded }) => !hasEnded)
    await recordLook(tx, moment, idsOf(people), 'course-participants')
    const units = await listAttendingUnits(tx, moment, run.id)
    return { run, document: sheetDocument(run, units, people, await issuerOf(tx, moment)) }
  })
  if (!found) return c.notFound()
  const { language, now } = c.var.desk
  const pdf = await documentToPdf(found.document, documentLanguage(language), { text: '', at: now })
  return download(c, `${found.run.reference} ${words(language).sheetName}`, 'pdf', pdf)
})
