import type { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { listIdsInScope, registerWords } from '#register/index.ts'
import { channelAt, type Door, readersAt } from './door.ts'
import { storyForm, toldIn } from './form.ts'
import { isOpenToOffice, stateOf } from './rules.ts'
import { listStories, listTellers } from './stories.queries.ts'
import { storyWords } from './story-words.ts'
import { tellStory } from './tell-story.ts'
import { IndexPage } from './views/index-page.tsx'
import { StoryFormPage } from './views/story-form-page.tsx'

const newStory: FormPlace = { kind: 'story' }

/** The list of stories, and the beginning of one. */
export function addBeginRoutes(routes: Hono<HouseEnv>, door: Door): void {
  const { addresses, guard } = door

  routes.get(addresses.index.pattern, guard, async (c) => {
    const { language } = c.var.desk
    const w = storyWords(language)
    const { stories, people } = await c.var.desk.read(async (tx, moment) => {
      const people = await tellersAt(c, tx, moment, door)
      const own = door.isProxy ? {} : { personId: people[0]?.id ?? nobody }
      return { people, stories: await listStories(tx, moment, own) }
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const seen = stories.filter((story) => names.has(story.personId) && (!door.isProxy || isOpenToOffice(story)))
    const waiting = [...seen].sort((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)))
    const shown = { w, door, language, stories: waiting, names: door.isProxy ? names : new Map<string, string>() }
    return page(c, { title: w.title }, <IndexPage {...shown} />)
  })

  routes.get(addresses.new.pattern, guard, async (c) => {
    const person = c.req.query('person')
    const initial: Typed = person ? { person: [person] } : {}
    const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...newStory, initial }))
    return newPage(c, door, open)
  })

  routes.post(addresses.new.pattern, guard, async (c) => {
    const { language } = c.var.desk
    const w = storyWords(language)
    const form = readForm(c, storyForm)
    const { channel, problems } = channelAt(c, door)
    const people = await c.var.desk.read((tx, moment) => tellersAt(c, tx, moment, door))
    const person = door.isProxy ? people.find(({ id }) => id === c.var.typed?.get('person')) : people[0]
    const wrong = [...(form.ok ? [] : form.problems), ...problems]
    if (!person) wrong.unshift({ field: 'person', code: 'choose-one' })
    if (!form.ok || !channel || !person) {
      const labels = { ...w.label, person: w.staff.person, ...registerWords(language).proxy.label }
      return newPage(c, door, sameForm(c, newStory, form.typed, problemsInWords(language, wrong, labels)), true)
    }
    const done = await changeOnce<never>(c, async (tx, moment) => {
      const id = await tellStory(tx, moment, person.id, toldIn(form.value), channel)
      await closeForm(c, tx, moment, newStory)
      return { to: addresses.show({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

const nobody = '00000000-0000-0000-0000-000000000000'
const isWaiting = (story: Parameters<typeof stateOf>[0]) => stateOf(story) === 'submitted'

/** Whose stories may be told here: one's own, or those of the people whom a coordinator looks after. */
async function tellersAt(c: HouseContext, tx: Tx, moment: Moment, door: Door): Promise<{ id: string; name: string }[]> {
  const { actor } = c.var.desk
  if (!actor) return []
  if (!door.isProxy) return actor.personId ? [{ id: actor.personId, name: actor.name }] : []
  const tellers = await listTellers(tx, moment)
  const seen = await listIdsInScope(
    tx,
    moment,
    actor,
    tellers.map(({ id }) => id),
  )
  return tellers.filter(({ id }) => seen.has(id))
}

async function newPage(c: HouseContext, door: Door, open: OpenForm, hasProblems = false) {
  const w = storyWords(c.var.desk.language)
  const people = door.isProxy ? await c.var.desk.read((tx, moment) => tellersAt(c, tx, moment, door)) : undefined
  const title = door.isProxy ? w.staff.begin : w.mine.begin
  const at = { action: door.addresses.new(), back: door.addresses.index() }
  return page(
    c,
    { title, hasProblems },
    <StoryFormPage {...{ w, readers: readersAt(door, w), title, open, people, ...at }} />,
  )
}
