import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { reportEntry } from '../entry/report.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { reportSubjects } from '../vocabulary.ts'
import { words } from '../words.ts'
import { openFront } from './open-front.ts'
import { SaidPage, WrongPage } from './views/wrong-page.tsx'

export const wrongRoutes = new Hono<HouseEnv>()
const form = z.object({ about: field.choice(reportSubjects), words: field.text(1000) })

wrongRoutes.get(urls.place.wrong.pattern, inPlace, openFront, async (c) => {
  const entry = await publicEntry(c)
  if (!entry) return messagePage(c, 404)
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, placeOf(entry.id)))
  const w = words(c.var.desk.language)
  return page(c, { title: w.wrong.title }, <WrongPage w={w} code={codeOf(c)} entry={entry} open={open} />)
})

wrongRoutes.post(urls.place.wrong.pattern, inPlace, limited('public-form'), openFront, async (c) => {
  const entry = await publicEntry(c)
  if (!entry) return messagePage(c, 404)
  const w = words(c.var.desk.language)
  const given = readForm(c, form)
  if (!given.ok) {
    const problems = problemsInWords(c.var.desk.language, given.problems, {
      about: w.wrong.about,
      words: w.wrong.words,
    })
    const open = sameForm(c, placeOf(entry.id), given.typed, problems)
    return page(
      c,
      { title: w.wrong.title, hasProblems: true },
      <WrongPage w={w} code={codeOf(c)} entry={entry} open={open} />,
    )
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await reportEntry(tx, moment, { id: entry.id, number: entry.version.number }, given.value)
    await closeForm(c, tx, moment, placeOf(entry.id))
    return { to: urls.place.wrongSaid({ code: codeOf(c), id: entry.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

wrongRoutes.get(urls.place.wrongSaid.pattern, inPlace, openFront, (c) => {
  const w = words(c.var.desk.language)
  const back = urls.place.entry({ code: codeOf(c), id: c.req.param('id') ?? '' })
  return page(c, { title: w.wrong.said }, <SaidPage w={w} back={back} />)
})

const placeOf = (id: string) => ({ kind: 'portal-report', subjectId: id })
const codeOf = (c: HouseContext) => c.var.place?.code ?? ''

async function publicEntry(c: HouseContext) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return undefined
  return c.var.desk.read(async (tx, moment) => findPublicOne(tx, moment, await readLimits(tx, moment), id))
}
