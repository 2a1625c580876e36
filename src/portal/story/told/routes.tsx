import { Hono, type MiddlewareHandler } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { sendMedia } from '../../files/send-media.ts'
import { listAskedOf } from '../asked/questions.queries.ts'
import { askedWords } from '../asked/words.ts'
import { listStories } from '../stories.queries.ts'
import { shownTo } from '../story.ts'
import { storyWords } from '../story-words.ts'
import { readerOf } from '../telling-routes.tsx'
import { addAskedRoutes } from './asked-routes.tsx'
import { audienceOf, ownerOf, stillAsked } from './reader.ts'
import { ToldIndexPage, ToldPage } from './views/told-pages.tsx'

/**
 * Stories on the pages of hosts and of those who organise courses: what their tellers meant for them, and parts that they
 * were asked to see. Made anew at each look, and kept nowhere.
 */
export const toldRoutes = new Hono<HouseEnv>()
const { toldStories } = urls
const readers = only('host', 'coordinator', 'officer')

const neverKept: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await next()
  c.res.headers.set('Cache-Control', 'no-store')
}
for (const { pattern } of Object.values(toldStories)) toldRoutes.use(pattern, readers, neverKept)

toldRoutes.get(toldStories.index.pattern, async (c) => {
  const { language, actor, today } = c.var.desk
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
    <ToldIndexPage
      w={w}
      storyWords={storyWords(language)}
      audience={audience}
      stories={shown}
      asked={stillAsked(asked, stories, today).map((each) => each.asked)}
    />,
  )
})

addAskedRoutes(toldRoutes)

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
  return sendMedia(c, fileId)
})

async function readingAt(c: HouseContext) {
  const slug = c.req.param('slug') ?? ''
  const [story] = await c.var.desk.read((tx, moment) => listStories(tx, moment, { slug }))
  return story ? shownTo(story, { ...readerOf(c), audience: audienceOf(c.var.desk.actor) }) : null
}
