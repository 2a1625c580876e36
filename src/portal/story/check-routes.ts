import { Hono } from 'hono'
import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { deskDoor, storyToChange } from './door.ts'
import type { StepRefusal, StoryStateName } from './rules.ts'
import { stepStory } from './step-story.ts'
import { showRefused } from './telling-routes.tsx'

/** A coordinator looks a story over, gives it back with words, or puts it away. */
export const checkRoutes = new Hono<HouseEnv>()
const checkForm = z.object({ answer: field.choice(['checked', 'returned']), words: field.text(1000) })

checkRoutes.post(urls.stories.check.pattern, deskDoor.guard, async (c) => {
  const form = readForm(c, checkForm)
  return form.ok ? step(c, form.value.answer, form.value.words) : showRefused(c, deskDoor, 'words-missing')
})

checkRoutes.post(urls.stories.archive.pattern, deskDoor.guard, (c) => step(c, 'archived'))

async function step(c: HouseContext, state: StoryStateName, words?: string) {
  const done = await changeOnce<StepRefusal | 'gone'>(c, async (tx, moment) => {
    const story = await storyToChange(c, tx, moment, deskDoor)
    if (!story) return { refused: 'gone' }
    const outcome = await stepStory(tx, moment, story, { state, ...(words ? { words } : {}) })
    return 'refused' in outcome ? outcome : { to: urls.stories.show({ id: story.id }) }
  })
  return 'response' in done ? done.response : showRefused(c, deskDoor, done.refused)
}
