import type { Hono } from 'hono'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { type Door, storyAt, storyToChange } from '../door.ts'
import { askAbout, takeBackQuestions } from './ask.ts'
import { listOwners } from './questions.queries.ts'
import { AskPage } from './views/ask-page.tsx'
import { askedWords } from './words.ts'

/** The teller, or who types for them, has a host or a course see one part. */
export function addAskRoutes(routes: Hono<HouseEnv>, door: Door): void {
  const { addresses, guard } = door

  routes.get(addresses.ask.pattern, guard, async (c) => {
    const found = await c.var.desk.read(async (tx, moment) => {
      const story = await storyAt(c, tx, moment, door)
      const part = story?.parts.find(({ id }) => id === c.req.param('part'))
      if (!story || !part) return null
      return { story, part, owners: await listOwners(tx, moment, door.isProxy ? null : story.personId) }
    })
    if (!found) return c.notFound()
    const w = askedWords(c.var.desk.language)
    return page(c, { title: w.askTitle }, <AskPage w={w} door={door} {...found} />)
  })

  change(addresses.ask.pattern, async (c, tx, moment, story, partId) => {
    const key = String(c.var.typed?.get('to') ?? '')
    const owners = await listOwners(tx, moment, door.isProxy ? null : story.personId)
    if (owners.some((owner) => owner.key === key)) await askAbout(tx, moment, story, partId, key)
  })
  change(addresses.takeBack.pattern, (_c, tx, moment, story, partId) => takeBackQuestions(tx, moment, story, partId))

  function change(pattern: string, work: Work) {
    routes.post(pattern, guard, async (c) => {
      const done = await changeOnce<'gone'>(c, async (tx, moment) => {
        const story = await storyToChange(c, tx, moment, door)
        const part = story?.parts.find(({ id }) => id === c.req.param('part'))
        if (!story || !part) return { refused: 'gone' }
        await work(c, tx, moment, story, part.id)
        return { to: addresses.show({ id: story.id }) }
      })
      return 'response' in done ? done.response : c.notFound()
    })
  }
}

type Verb = Parameters<typeof takeBackQuestions>
type Work = (c: HouseContext, tx: Verb[0], moment: Verb[1], story: Verb[2], partId: string) => Promise<unknown>
