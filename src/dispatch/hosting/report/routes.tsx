import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm, typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import type { Visit } from '../../visit/store.ts'
import { inWords } from '../views/dates.tsx'
import { words } from '../words.ts'
import { type Door, hostDoor, proxyDoor } from './doors.ts'
import { reportVisit } from './report-visit.ts'
import { type ReportRefusal, whyNotReport } from './rules.ts'
import { findHostReport } from './store.ts'
import { ReportPage } from './views/report-page.tsx'

type Refused = ReportRefusal | 'unknown'

export const reportRoutes = new Hono<HouseEnv>()

for (const door of [hostDoor, proxyDoor]) {
  const guard = only(door.isProxy ? 'coordinator' : 'host')

  reportRoutes.get(door.address.pattern, guard, async (c) => {
    const shown = await c.var.desk.read(async (tx, moment) => {
      const visit = await door.find(c, tx, moment)
      if (!visit) return null
      const hostReported = (await findHostReport(tx, moment, visit.id)) !== null
      const refused = whyNotReport({ ...visit, hostReported }, moment.today)
      return { visit, refused, open: await openForm(c, tx, moment, placeOf(visit.id)) }
    })
    if (!shown) return c.notFound()
    return shown.refused ? c.redirect(door.back(shown.visit.id), 303) : reportPage(c, door, shown.visit, shown.open)
  })

  reportRoutes.post(door.address.pattern, guard, async (c) => {
    const visit = await c.var.desk.read((tx, moment) => door.find(c, tx, moment))
    if (!visit) return c.notFound()
    const w = words(c.var.desk.language).report
    const form = readForm(c, door.form)
    if (!form.ok) return again(c, door, visit, problemsInWords(c.var.desk.language, form.problems, labelsOf(w)))
    const { report, channel } = form.value
    const done = await changeOnce<Refused>(c, async (tx, moment) => {
      const outcome = await reportVisit(tx, moment, visit.id, report, channel)
      if ('refused' in outcome) return outcome
      await closeForm(c, tx, moment, placeOf(visit.id))
      return { to: door.back(visit.id) }
    })
    return 'response' in done ? done.response : again(c, door, visit, [{ field: '', message: w.refused[done.refused] }])
  })
}

const placeOf = (visitId: string) => ({ kind: 'host-report', subjectId: visitId })

function again(c: HouseContext, door: Door, visit: Visit, problems: OpenForm['form']['problems']) {
  const typed = typedOf(c.var.typed ?? new FormData())
  return reportPage(c, door, visit, sameForm(c, placeOf(visit.id), typed, problems), true)
}

function reportPage(c: HouseContext, door: Door, visit: Visit, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  const w = words(language).report
  return page(
    c,
    { title: door.isProxy ? w.proxyTitle : w.title, hasProblems },
    <ReportPage
      w={w}
      when={`${visit.reference} ${inWords(language, visit)}`}
      action={door.address({ id: visit.id })}
      back={door.back(visit.id)}
      open={open}
      isProxy={door.isProxy}
    />,
  )
}

const labelsOf = (w: ReturnType<typeof words>['report']): Record<string, string> => ({
  tookPlace: w.tookPlace,
  peopleReached: w.peopleReached,
  words: w.words,
  wishNext: w.wishNext,
  samePeople: w.samePeople,
  channel: w.channel,
})
