import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { giveReason, takeReasonBack } from './give-reason.ts'
import { reasonCategories } from './published.ts'
import { listReasons } from './reason-store.ts'
import { OwnReasonsPage } from './views/own-reasons-page.tsx'
import { wantedIn } from './wanted.ts'
import { words } from './words.ts'

/** Why a body does not join a project in a year. */
export const reasonRoutes = new Hono<HouseEnv>()
const officers = only('officer')

const reasonForm = z.object({
  project: field.choice(['promotion', 'support']),
  category: field.choice(reasonCategories as readonly [string, ...string[]]),
  words: field.text(300),
})

const placeOf = (fiscalYear: number): FormPlace => ({ kind: `menu-reason-${fiscalYear}` })

reasonRoutes.get(urls.menu.ownReasons.pattern, officers, async (c) => {
  const year = wantedIn(c)?.fiscalYear
  if (!year) return c.notFound()
  return reasonsPage(c, year, await c.var.desk.read((tx, moment) => openForm(c, tx, moment, placeOf(year))))
})

reasonRoutes.post(urls.menu.ownReasons.pattern, officers, async (c) => {
  const fiscalYear = wantedIn(c)?.fiscalYear
  if (!fiscalYear) return c.notFound()
  const form = readForm(c, reasonForm)
  const { language } = c.var.desk
  const { own } = words(language)
  if (!form.ok) {
    const labels = { project: own.reasonProject, category: own.reasonCategory, words: own.reasonWords }
    const problems = problemsInWords(language, form.problems, labels)
    return reasonsPage(c, fiscalYear, sameForm(c, placeOf(fiscalYear), form.typed, problems), true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await giveReason(tx, moment, { fiscalYear, ...form.value })
    await closeForm(c, tx, moment, placeOf(fiscalYear))
    return { to: urls.menu.ownReasons({ year: String(fiscalYear) }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

reasonRoutes.post(urls.menu.ownReasonRemove.pattern, officers, async (c) => {
  const fiscalYear = wantedIn(c)?.fiscalYear
  const id = c.req.param('id')
  if (!fiscalYear || !isId(id)) return c.notFound()
  const there = await c.var.desk.change(async (tx, moment) => {
    const reasons = await listReasons(tx, moment, fiscalYear)
    if (!reasons.some((reason) => reason.id === id)) return false
    await takeReasonBack(tx, moment, id)
    return true
  })
  return there ? c.redirect(urls.menu.ownReasons({ year: String(fiscalYear) }), 303) : c.notFound()
})

async function reasonsPage(c: HouseContext, fiscalYear: number, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  const w = words(language)
  const reasons = await c.var.desk.read((tx, moment) => listReasons(tx, moment, fiscalYear))
  return page(
    c,
    { title: w.own.reasons, hasProblems },
    <OwnReasonsPage w={w} reader={language} fiscalYear={fiscalYear} reasons={reasons} open={open} />,
  )
}
