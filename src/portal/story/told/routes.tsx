import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { newToken } from '#platform/auth/keys.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { answerAbout } from '../asked/ask.ts'
import { listAskedOf } from '../asked/questions.queries.ts'
import { askedWords } from '../asked/words.ts'
import { sendMedia } from '../media.ts'
import { findFile, listStories } from '../stories.queries.ts'
import { shownTo } from '../story.ts'
import { storyWords } from '../story-words.ts'
import { readerOf } from '../telling-routes.tsx'
import { audienceOf, ownerOf } from './reader.ts'
import { AskedPage } from './views/asked-page.tsx'
import { ToldIndexPage, ToldPage } from './views/told-pages.tsx'

/**
 * Stories on the pages of hosts and of those who organise courses: what their tellers meant for them, and parts that they
 * were asked to see. Made anew at each look, and kept nowhere.
 */
export const toldRoutes = new Hono<HouseEnv>()
const { toldStories } = urls
const readers = only('host', 'coordinator', 'officer')
const answerForm = z.object({ answer: field.choice(['agrees', 'objects']), words: field.text(1000) })

const neverKept: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await next()
  c.res.headers.set('Cache-Control', 'no-store')
}
for (const { pattern } of Object.values(toldStories)) toldRoutes.use(pattern, readers, neverKept)

toldRoutes.get(toldStories.index.pattern, async (c) => {
  const { language, actor } = c.var.desk
  const { stories, asked } = await c.var.desk.read(async (tx, moment) => ({
    stories: await listStories(tx, moment),
    asked: await listAskedOf(tx, moment, ownerOf(actor)),
  }))
  const audience = audienceOf(actor)
  const shown = stories.flatMap((story) => shownTo(story, { ...readerOf(c), audience }) ?? [])
  const w = askedWords(language)
  return page(
    c,
    { title: w.told.title },
    <ToldIndexPage w={w} storyWords={storyWords(language)} audience={audience} stories={shown} asked={asked} />,
  )
})

toldRoutes.get(toldStories.asked.pattern, async (c) => {
  const found = await c.var.desk.read((tx, moment) => askedAt(c, tx, moment))
  if (!found) return c.notFound()
  const w = askedWords(c.var.desk.language)
  return page(c, { title: w.told.askedTitle }, <AskedPage w={w} {...found} onceKey={newToken()} />)
})

toldRoutes.get(toldStories.askedMedia.pattern, async (c) => {
  const file = await c.var.desk.read(async (tx, moment) => {
    const fileId = (await askedAt(c, tx, moment))?.part.fileId
    return fileId ? findFile(tx, moment, fileId) : undefined
  })
  return file ? sendMedia(c, file) : c.notFound()
})

toldRoutes.post(toldStories.answer.pattern, async (c) => {
  const form = readForm(c, answerForm)
  if (!form.ok) return c.redirect(toldStories.asked({ id: c.req.param('id') ?? '' }), 303)
  const done = await changeOnce<'gone'>(c, async (tx, moment) => {
    const found = await askedAt(c, tx, moment)
    if (!found) return { refused: 'gone' }
    await answerAbout(tx, moment, found.story, found.asked.id, form.value)
    return { to: toldStories.asked({ id: found.asked.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

toldRoutes.get(toldStories.show.pattern, async (c) => {
  const reading = await readingAt(c)
  if (!reading) return c.notFound()
  const { language } = c.var.desk
  return page(
    c,
    { title: reading.title },
    <ToldPage w={askedWords(language)} storyWords={storyWords(language)} reading={reading} />,
  )
})

toldRoutes.get(toldStories.media.pattern, async (c) => {
  const fileId = (await readingAt(c))?.parts.find(({ id }) => id === c.req.param('part'))?.fileId
  const file = fileId ? await c.var.desk.read((tx, moment) => findFile(tx, moment, fileId)) : undefined
  return file ? sendMedia(c, file) : c.notFound()
})

async function readingAt(c: HouseContext) {
  const slug = c.req.param('slug') ?? ''
  const [story] = await c.var.desk.read((tx, moment) => listStories(tx, moment, { slug }))
  return story ? shownTo(story, { ...readerOf(c), audience: audienceOf(c.var.desk.actor) }) : null
}

/** The part in the address, where this reader was asked about it; of its story nothing else. */
async function askedAt(c: HouseContext, tx: Tx, moment: Moment) {
  const all = await listAskedOf(tx, moment, ownerOf(c.var.desk.actor))
  const asked = all.find(({ id }) => id === c.req.param('id'))
  const [story] = asked ? await listStories(tx, moment, { id: asked.storyId }) : []
  const part = story?.parts.find(({ id }) => id === asked?.partId)
  return asked && story && part ? { asked, part, story: { id: story.id, personId: story.personId } } : null
}
