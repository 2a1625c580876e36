import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { findFile } from '../files/store.ts'
import { frontOf, type Look } from '../public/front.ts'
import { openFront } from '../public/open-front.ts'
import { changeLook } from './change-look.ts'
import { inBetween, typedOver } from './compared.ts'
import { lookCss } from './css.ts'
import { lookForm, typedOfLook } from './form.ts'
import { LookPage } from './look-page.tsx'
import { readLook } from './read-look.ts'
import { findLook, findLookOf } from './store.ts'
import { words } from './words.ts'

export const lookRoutes = new Hono<HouseEnv>()
const deciders = only('officer', 'administrator')
const place = { kind: 'portal-look' }

lookRoutes.get(urls.portal.look.pattern, deciders, async (c) => {
  const found = await c.var.desk.read(async (tx, moment) => {
    const look = await findLook(tx, moment)
    return { look, open: await openForm(c, tx, moment, { ...place, initial: typedOfLook(look) }) }
  })
  return lookPage(c, found.look, found.open)
})

lookRoutes.post(urls.portal.look.pattern, deciders, async (c) => {
  const { language } = c.var.desk
  const form = readForm(c, lookForm)
  const now = await c.var.desk.read(findLook)
  const again = (problems: { field: string; message: string }[]) =>
    lookPage(c, now, sameForm(c, place, form.typed, problems))
  if (!form.ok) return again(problemsInWords(language, form.problems, words(language).label))
  const { change, problems } = await readLook(c, form.value)
  if (!change) return again(problems)
  const done = await changeOnce<'changed' | 'domain-taken'>(c, async (tx, moment) => {
    const saved = await changeLook(tx, moment, change)
    if (saved !== 'saved') return { refused: saved }
    await closeForm(c, tx, moment, place)
    return { to: urls.portal.look({ saved: 'yes' }) }
  })
  if ('response' in done) return done.response
  if (done.refused === 'domain-taken') return again([{ field: 'domain', message: words(language).problem.takenDomain }])
  const stands = await c.var.desk.read(async (tx, moment) => ({
    opened: isId(change.opened) ? await findLookOf(tx, moment, change.opened) : undefined,
    now: await findLook(tx, moment),
  }))
  const between = { ...stands, typed: form.typed }
  return lookPage(c, stands.now, sameForm(c, place, typedOver(between), inBetween(words(language), between)))
})

function lookPage(c: HouseContext, look: Look | undefined, open: OpenForm) {
  const w = words(c.var.desk.language)
  const hasProblems = open.form.problems.length > 0
  const isSaved = c.req.method === 'GET' && c.req.query('saved') === 'yes'
  const takesDomains = c.var.site.config.publicUrl !== null
  const props = { w, look, open, isSaved, takesDomains, code: c.var.desk.tenant?.code ?? '' }
  return page(c, { title: w.title, hasProblems }, <LookPage {...props} />)
}

lookRoutes.get(urls.place.lookCss.pattern, inPlace, openFront, (c) => {
  const front = frontOf(c.var.place?.id ?? '')
  return c.body(lookCss(front?.look?.key_colour ?? null), 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
})

lookRoutes.get(urls.place.logo.pattern, inPlace, openFront, async (c) => {
  const id = c.req.param('id') ?? ''
  const isShown = isId(id) && frontOf(c.var.place?.id ?? '')?.look?.logo_file_id === id
  const logo = isShown ? await c.var.desk.read((tx, moment) => findFile(tx, moment, id, 'look')) : undefined
  if (!logo) return c.notFound()
  return c.body(new Uint8Array(logo.bytes), 200, {
    'Content-Type': logo.mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
})
