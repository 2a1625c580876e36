import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { parseTyped, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { findNewestFeeling } from '../feelings/store.ts'
import { type Alongside, openAlongside } from '../going/alongside.ts'
import { supporterForm, toldForm, typedFromSupporter } from './form.ts'
import { mayLookBack } from './rules.ts'
import { listSupporterLookBacks } from './store.ts'
import { ToldLookBackPage } from './views/told-page.tsx'
import { words } from './words.ts'
import { lookBackAsSupporter } from './write-look-back.ts'

export const toldLookBackRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')

toldLookBackRoutes.get(urls.going.toldLookBack.pattern, staff, async (c) => {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const alongside = await openAlongside(c, tx, moment, 'told-look-back')
    if (!alongside || !mayLookBack(alongside.visit, moment.today)) return null
    const { visit, personId } = alongside
    const written = await listSupporterLookBacks(tx, moment, visit.id)
    const feeling = await findNewestFeeling(tx, moment, { visitId: visit.id, personId, when: 'after' })
    const before = written.find((each) => each.personId === personId)
    const initial = typedFromSupporter(before, feeling?.answer ?? null)
    return { ...alongside, open: await openForm(c, tx, moment, { ...placeOf(alongside), initial }) }
  })
  return shown ? draw(c, shown) : c.notFound()
})

toldLookBackRoutes.post(urls.going.toldLookBack.pattern, staff, async (c) => {
  const { language, today } = c.var.desk
  const alongside = await c.var.desk.read((tx, moment) => openAlongside(c, tx, moment, 'told-look-back'))
  if (!alongside || !mayLookBack(alongside.visit, today)) return c.notFound()
  const { visit, personId } = alongside
  const form = readForm(c, supporterForm)
  const told = parseTyped(form.typed, toldForm)
  if (!form.ok || !told.ok) {
    const found = [...(told.ok ? [] : told.problems), ...(form.ok ? [] : form.problems)]
    const w = words(language)
    const problems = problemsInWords(language, found, { ...w.own.label, channel: w.told.channel })
    return draw(c, { ...alongside, open: sameForm(c, placeOf(alongside), form.typed, problems) }, true)
  }
  const { happened, heavy, feeling, talk } = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const said = { answers: { happened, heavy }, feeling, wantsTalk: talk === 'yes', channel: told.value.channel }
    await lookBackAsSupporter(tx, moment, { visitId: visit.id, personId, ...said })
    await closeForm(c, tx, moment, placeOf(alongside))
    return { to: urls.going.visit({ id: visit.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = ({ seatId }: Alongside): FormPlace => ({ kind: 'told-look-back', subjectId: seatId })

function draw(c: HouseContext, shown: Alongside & { open: OpenForm }, hasProblems = false) {
  const { title } = words(c.var.desk.language).told
  return page(c, { title, hasProblems }, <ToldLookBackPage {...shown} />)
}
