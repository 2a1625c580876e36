import type { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { registerWords } from '#register/index.ts'
import { channelAt, type Door, storyAt, storyToChange } from './door.ts'
import type { StepRefusal } from './rules.ts'
import { publishStory, withdrawStory } from './step-story.ts'
import { readingOf } from './story.ts'
import { storyWords } from './story-words.ts'
import { endOfTime, readerOf, showRefused } from './telling-routes.tsx'
import { PublishPage, WithdrawPage } from './views/decision-pages.tsx'

const publishForm = z.object({ untilOn: field.dayOrNone() })

/** What its teller decides about a story: to show it, until when, and to withdraw it. */
export function addDecisionRoutes(routes: Hono<HouseEnv>, door: Door): void {
  const { addresses, guard } = door

  routes.get(addresses.publish.pattern, guard, (c) => draw(c, door, 'publish'))
  routes.get(addresses.withdraw.pattern, guard, (c) => draw(c, door, 'withdraw'))

  routes.post(addresses.publish.pattern, guard, async (c) => {
    const form = readForm(c, publishForm)
    const { channel, problems } = channelAt(c, door)
    const wrong = [...problems, ...(form.ok ? tooEarly(form.value.untilOn, c.var.desk.today) : form.problems)]
    if (!form.ok || !channel || wrong.length > 0)
      return draw(c, door, 'publish', sameForm(c, placeOf(c, 'publish'), form.typed, inSentences(c, wrong)))
    const done = await changeOnce<StepRefusal | 'gone'>(c, async (tx, moment) => {
      const story = await storyToChange(c, tx, moment, door)
      if (!story) return { refused: 'gone' }
      const outcome = await publishStory(tx, moment, story, { untilOn: form.value.untilOn, channel })
      if ('refused' in outcome) return outcome
      await closeForm(c, tx, moment, placeOf(c, 'publish'))
      return { to: addresses.show({ id: story.id }) }
    })
    return 'response' in done ? done.response : showRefused(c, door, done.refused)
  })

  routes.post(addresses.withdraw.pattern, guard, async (c) => {
    const { channel, problems } = channelAt(c, door)
    if (!channel) {
      const typed = readForm(c, publishForm).typed
      return draw(c, door, 'withdraw', sameForm(c, placeOf(c, 'withdraw'), typed, inSentences(c, problems)))
    }
    const done = await changeOnce<'gone'>(c, async (tx, moment) => {
      const story = await storyToChange(c, tx, moment, door)
      if (!story) return { refused: 'gone' }
      await withdrawStory(tx, moment, story, channel)
      return { to: door.isProxy && story.channel === 'online' ? addresses.index() : addresses.show({ id: story.id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

const placeOf = (c: HouseContext, what: 'publish' | 'withdraw'): FormPlace => ({
  kind: `story-${what}`,
  subjectId: c.req.param('id') ?? '',
})

const tooEarly = (untilOn: string | null, today: string): CodedProblem[] =>
  untilOn !== null && untilOn < today ? [{ field: 'untilOn', code: 'in-the-past' }] : []

function inSentences(c: HouseContext, problems: readonly CodedProblem[]) {
  const { language } = c.var.desk
  const labels = { untilOn: storyWords(language).label.consentUntil, ...registerWords(language).proxy.label }
  return problemsInWords(language, problems, labels)
}

async function draw(c: HouseContext, door: Door, what: 'publish' | 'withdraw', faulty?: OpenForm) {
  const { language } = c.var.desk
  const w = storyWords(language)
  const found = await c.var.desk.read(async (tx, moment) => {
    const story = await storyAt(c, tx, moment, door)
    if (!story) return null
    const initial = { untilOn: [story.consents.findLast(({ withdrawnAt }) => withdrawnAt === null)?.untilOn ?? ''] }
    return { story, open: faulty ?? (await openForm(c, tx, moment, { ...placeOf(c, what), initial })) }
  })
  if (!found) return c.notFound()
  const shown = { w, door, ...found }
  const hasProblems = faulty !== undefined
  if (what === 'withdraw') return page(c, { title: w.withdrawTitle, hasProblems }, <WithdrawPage {...shown} />)
  const reading = readingOf(found.story, readerOf(c), endOfTime)
  return page(c, { title: w.publishTitle, hasProblems }, <PublishPage {...shown} reading={reading} />)
}
