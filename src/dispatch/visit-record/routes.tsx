import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { recordVisit } from '../visit/record-visit.ts'
import { findVisit, type Visit } from '../visit/store.ts'
import { recordForm } from './form.ts'
import { RecordPage } from './views/record-page.tsx'
import { words } from './words.ts'

export const recordRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const placeOf = (visitId: string): FormPlace => ({ kind: 'record-visit', subjectId: visitId })

recordRoutes.get(urls.visits.record.pattern, coordinators, async (c) => {
  const visit = await visitOf(c)
  if (!visit) return c.notFound()
  const initial = {
    tookPlace: visit.tookPlace === null ? [] : [visit.tookPlace ? 'yes' : 'no'],
    people: visit.peopleReached === null ? [] : [String(visit.peopleReached)],
  }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...placeOf(visit.id), initial }))
  return recordPage(c, visit, open)
})

recordRoutes.post(urls.visits.record.pattern, coordinators, async (c) => {
  const visit = await visitOf(c)
  if (!visit) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, recordForm)
  const again = (problems: OpenForm['form']['problems']) =>
    recordPage(c, visit, sameForm(c, placeOf(visit.id), form.typed, problems))
  if (!form.ok) return again(problemsInWords(language, form.problems, labelsOf(w)))
  const { tookPlace, people: peopleReached, channel } = form.value
  if (tookPlace === 'no' && visit.tookPlace === null) return c.redirect(urls.visits.cancel({ id: visit.id }), 303)
  const done = await changeOnce<keyof typeof w.refused>(c, async (tx, moment) => {
    const recording = { visitId: visit.id, tookPlace: tookPlace === 'yes', peopleReached, channel }
    const outcome = await recordVisit(tx, moment, recording)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(visit.id))
    return { to: urls.visits.show({ id: visit.id }) }
  })
  return 'response' in done ? done.response : again([{ field: '', message: w.refused[done.refused] }])
})

async function visitOf(c: HouseContext): Promise<Visit | null> {
  const id = c.req.param('id') ?? ''
  return isId(id) ? c.var.desk.read((tx, moment) => findVisit(tx, moment, id)) : null
}

const labelsOf = (w: ReturnType<typeof words>) => ({ tookPlace: w.tookPlace, people: w.people, channel: w.channel })

function recordPage(c: HouseContext, visit: Visit, open: OpenForm): Response {
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: w.title, hasProblems: open.form.problems.length > 0 },
    <RecordPage w={w} language={language} visit={visit} open={open} />,
  )
}
