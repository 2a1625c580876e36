import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { words } from '../words.ts'
import { savePage } from './save-page.ts'
import { findNewest, ownPages } from './store.ts'
import { PageForm, PagesPage } from './views.tsx'

export const pageRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'administrator')
const text = () => field.text(20_000)
const pageForm = z.object({
  title_ja: field.requiredText(100),
  title_en: field.text(100),
  title_easy: field.text(200),
  body_ja: text(),
  body_en: text(),
  body_easy: text(),
  state: field.choice(['draft', 'public', 'hidden']),
  opened: field.number(0, 1_000_000),
  preview: field.yes(),
})

pageRoutes.get(urls.portal.pages.pattern, writers, async (c) => {
  const w = words(c.var.desk.language)
  const rows = await c.var.desk.read(async (tx, moment) => {
    const found = []
    for (const slug of ownPages) found.push({ slug, newest: await findNewest(tx, moment, slug) })
    return found
  })
  const mayBack = is(c.var.desk.actor, 'coordinator', 'officer')
  const mayDecide = is(c.var.desk.actor, 'officer', 'administrator')
  return page(c, { title: w.staff.pagesTitle }, <PagesPage {...{ w, rows, mayBack, mayDecide }} />)
})

pageRoutes.get(urls.portal.page.pattern, writers, async (c) => {
  const slug = slugOf(c)
  if (!slug) return c.notFound()
  const w = words(c.var.desk.language)
  const open = await c.var.desk.read(async (tx, moment) => {
    const row = await findNewest(tx, moment, slug)
    const initial = row
      ? Object.fromEntries(
          (['title_ja', 'title_en', 'title_easy', 'body_ja', 'body_en', 'body_easy', 'state'] as const).map((name) => [
            name,
            [row[name]],
          ]),
        )
      : { title_ja: [w.pages[slug] ?? ''], state: ['draft'] }
    return openForm(c, tx, moment, {
      kind: `own-page-${slug}`,
      initial: { ...initial, opened: [String(row?.number ?? 0)] },
    })
  })
  return formPage(c, slug, open)
})

pageRoutes.post(urls.portal.page.pattern, writers, async (c) => {
  const slug = slugOf(c)
  if (!slug) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const place = { kind: `own-page-${slug}` }
  const form = readForm(c, pageForm)
  if (!form.ok) {
    const problems = problemsInWords(language, form.problems, { ...w.staff.label, title_ja: w.staff.label.title ?? '' })
    return formPage(c, slug, sameForm(c, place, form.typed, problems))
  }
  const { opened, preview, ...given } = form.value
  if (preview) return formPage(c, slug, sameForm(c, place, form.typed, []), true)
  const done = await changeOnce<'changed-meanwhile'>(c, async (tx, moment) => {
    if (!(await savePage(tx, moment, slug, opened, given))) return { refused: 'changed-meanwhile' }
    await closeForm(c, tx, moment, place)
    return { to: urls.portal.pages() }
  })
  if ('response' in done) return done.response
  const newest = await c.var.desk.read((tx, moment) => findNewest(tx, moment, slug))
  const typed = { ...form.typed, opened: [String(newest?.number ?? 0)] }
  return formPage(
    c,
    slug,
    sameForm(c, place, typed, [
      { field: 'body_ja', message: `${w.staff.conflict}。${w.staff.theirs}: ${newest?.body_ja ?? ''}` },
    ]),
  )
})

const slugOf = (c: HouseContext) => ownPages.find((slug) => slug === c.req.param('slug'))

function formPage(c: HouseContext, slug: string, open: OpenForm, isPreview = false) {
  const w = words(c.var.desk.language)
  const title = w.pages[slug] ?? w.staff.pageForm
  const hasProblems = open.form.problems.length > 0
  return page(
    c,
    { title, hasProblems, wide: true },
    <PageForm w={w} slug={slug} title={title} open={open} isPreview={isPreview} />,
  )
}
