import { Hono, type MiddlewareHandler } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { sendMedia } from '../files/send-media.ts'
import { isPortalOpen } from '../published/is-portal-open.queries.ts'
import { printStory } from './print-story.ts'
import { listStories } from './stories.queries.ts'
import { shownTo } from './story.ts'
import { storyWords } from './story-words.ts'
import { readerOf } from './telling-routes.tsx'
import { PublicStories, PublicStory } from './views/public-pages.tsx'

/**
 * Stories for everybody. Each answer is made from what holds at that moment, and nothing on the way or at search engines
 * may keep it: what is withdrawn is nowhere from then on.
 */
export const publicStoryRoutes = new Hono<HouseEnv>()
const { place } = urls

const neverKept: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (!(await c.var.desk.read(isPortalOpen))) return c.notFound()
  await next()
  c.res.headers.set('Cache-Control', 'no-store')
  c.res.headers.set('X-Robots-Tag', 'noindex, noarchive, nosnippet')
}
for (const { pattern } of [place.stories, place.story, place.storyPdf, place.storyMedia])
  publicStoryRoutes.use(pattern, inPlace, neverKept)

publicStoryRoutes.get(place.stories.pattern, async (c) => {
  const w = storyWords(c.var.desk.language)
  const stories = await c.var.desk.read((tx, moment) => listStories(tx, moment))
  const shown = stories.map((story) => shownTo(story, readerOf(c))).filter((reading) => reading !== null)
  return page(c, { title: w.title }, <PublicStories w={w} code={codeOf(c)} stories={shown} />)
})

publicStoryRoutes.get(place.story.pattern, async (c) => {
  const reading = await readingAt(c)
  if (!reading) return c.notFound()
  const w = storyWords(c.var.desk.language)
  return page(c, { title: reading.title }, <PublicStory w={w} code={codeOf(c)} reading={reading} />)
})

publicStoryRoutes.get(place.storyPdf.pattern, async (c) => {
  const reading = await readingAt(c)
  if (!reading) return c.notFound()
  const bytes = await printStory(reading, c.var.place?.nameJa ?? '', c.var.desk)
  // A withdrawal while it was being set counts too.
  if (!(await readingAt(c))) return c.notFound()
  c.header('Content-Type', 'application/pdf')
  c.header('Content-Disposition', 'inline')
  return c.body(new Uint8Array(bytes))
})

publicStoryRoutes.get(place.storyMedia.pattern, async (c) => {
  return sendMedia(c, (await readingAt(c))?.parts.find(({ id }) => id === c.req.param('part'))?.fileId)
})

const codeOf = (c: HouseContext) => c.var.place?.code ?? ''

async function readingAt(c: HouseContext) {
  const slug = c.req.param('slug') ?? ''
  const [story] = await c.var.desk.read((tx, moment) => listStories(tx, moment, { slug }))
  return story ? shownTo(story, readerOf(c)) : null
}
