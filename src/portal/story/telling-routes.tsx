import type { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { newToken } from '#platform/auth/keys.ts'
import { closeForm, type FormPlace, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { type Door, readersAt, storyAt, storyToChange } from './door.ts'
import { storyForm, toldIn, typedFromStory } from './form.ts'
import { type Audience, audiences, type StepRefusal } from './rules.ts'
import { stepStory } from './step-story.ts'
import { inWords, readingOf, shownTo } from './story.ts'
import { storyWords } from './story-words.ts'
import { changeStory } from './tell-story.ts'
import { PreviewPage } from './views/decision-pages.tsx'
import { StoryFormPage } from './views/story-form-page.tsx'
import { StoryPage } from './views/story-page.tsx'

/** A story on the pages of its teller or of who types for them: what stands in it, who sees what, and its words. */
export function addTellingRoutes(routes: Hono<HouseEnv>, door: Door): void {
  const { addresses, guard } = door

  routes.get(addresses.show.pattern, guard, (c) => showStory(c, door))

  routes.get(addresses.preview.pattern, guard, async (c) => {
    const w = storyWords(c.var.desk.language)
    const story = await c.var.desk.read((tx, moment) => storyAt(c, tx, moment, door))
    if (!story) return c.notFound()
    const asked = c.req.query('for') as Audience
    const chosen = audiences.includes(asked) && asked !== 'nobody' ? asked : 'public'
    const reading = readingOf(story, { ...readerOf(c), audience: chosen }, endOfTime)
    return page(c, { title: w.previewTitle }, <PreviewPage {...{ w, door, story, reading, chosen }} />)
  })

  routes.post(addresses.submit.pattern, guard, async (c) => {
    const done = await changeOnce<StepRefusal | 'gone'>(c, async (tx, moment) => {
      const story = await storyToChange(c, tx, moment, door)
      if (!story) return { refused: 'gone' }
      const outcome = await stepStory(tx, moment, story, { state: 'submitted' })
      return 'refused' in outcome ? outcome : { to: addresses.show({ id: story.id }) }
    })
    return 'response' in done ? done.response : showRefused(c, door, done.refused)
  })

  const placeOf = (id: string): FormPlace => ({ kind: 'story', subjectId: id })

  routes.get(addresses.words.pattern, guard, async (c) => {
    const found = await c.var.desk.read(async (tx, moment) => {
      const story = await storyAt(c, tx, moment, door)
      return story && openForm(c, tx, moment, { ...placeOf(story.id), initial: typedFromStory(story) })
    })
    return found ? wordsPage(c, door, found) : c.notFound()
  })

  routes.post(addresses.words.pattern, guard, async (c) => {
    const id = c.req.param('id') ?? ''
    const form = readForm(c, storyForm)
    if (!form.ok) {
      const { language } = c.var.desk
      const problems = problemsInWords(language, form.problems, storyWords(language).label)
      return wordsPage(c, door, sameForm(c, placeOf(id), form.typed, problems), true)
    }
    const done = await changeOnce<'gone'>(c, async (tx, moment) => {
      const story = await storyToChange(c, tx, moment, door)
      if (!story) return { refused: 'gone' }
      await changeStory(tx, moment, story, toldIn(form.value))
      await closeForm(c, tx, moment, placeOf(id))
      return { to: addresses.show({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

/** Later than any wording: what would be read if it were shown as it stands. */
export const endOfTime = '9999'

export function readerOf(c: HouseContext) {
  const { language, today } = c.var.desk
  return { audience: 'public' as const, language, today }
}

export function showRefused(c: HouseContext, door: Door, refused: StepRefusal | 'gone') {
  return refused === 'gone' ? c.notFound() : showStory(c, door, refused)
}

async function showStory(c: HouseContext, door: Door, refused?: StepRefusal) {
  const { language } = c.var.desk
  const w = storyWords(language)
  const story = await c.var.desk.change(async (tx, moment) => {
    const found = await storyAt(c, tx, moment, door)
    if (found && door.isProxy) await recordLook(tx, moment, [found.personId], 'stories')
    return found
  })
  if (!story) return c.notFound()
  const title = inWords(story.said, language, 'title')
  const isShown = audiences.some((audience) => shownTo(story, { ...readerOf(c), audience }) !== null)
  const said = refused ? w.refused[refused] : null
  const shown = { w, door, story, language, isShown, onceKey: newToken(), refused: said }
  return page(c, { title, status: refused ? 422 : 200 }, <StoryPage {...shown} />)
}

function wordsPage(
  c: HouseContext,
  door: Door,
  open: Parameters<typeof StoryFormPage>[0]['open'],
  hasProblems = false,
) {
  const w = storyWords(c.var.desk.language)
  const of = { id: c.req.param('id') ?? '' }
  const at = { action: door.addresses.words(of), back: door.addresses.show(of) }
  return page(
    c,
    { title: w.change, hasProblems },
    <StoryFormPage {...{ w, readers: readersAt(door, w), title: w.change, open, ...at }} />,
  )
}
