import type { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { sendMedia } from '../files/send-media.ts'
import { type Door, readersAt, storyAt, storyToChange } from './door.ts'
import { fileIn } from './file-in.ts'
import { fileProblem, partForm, partIn, partLabels, typedFromPart } from './form.ts'
import { type PartKind, partKinds } from './rules.ts'
import { setPart, takeOutPart } from './set-part.ts'
import type { Story, StoryPart } from './story.ts'
import { storyWords } from './story-words.ts'
import { PartFormPage } from './views/part-form-page.tsx'

/** The parts of a story: text, pictures, sound, film, each for whom its teller says. */
export function addPartRoutes(routes: Hono<HouseEnv>, door: Door): void {
  const { addresses, guard } = door
  routes.get(addresses.partNew.pattern, guard, (c) => draw(c, door))
  routes.get(addresses.part.pattern, guard, (c) => draw(c, door))
  routes.post(addresses.partNew.pattern, guard, (c) => take(c, door))
  routes.post(addresses.part.pattern, guard, (c) => take(c, door))

  routes.post(addresses.partRemove.pattern, guard, async (c) => {
    const done = await changeOnce<'gone'>(c, async (tx, moment) => {
      const story = await storyToChange(c, tx, moment, door)
      const part = story?.parts.find(({ id }) => id === c.req.param('part'))
      if (!story || !part) return { refused: 'gone' }
      await takeOutPart(tx, moment, story, part.id)
      return { to: addresses.show({ id: story.id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

  routes.get(addresses.media.pattern, guard, async (c) => {
    const story = await c.var.desk.read((tx, moment) => storyAt(c, tx, moment, door))
    return sendMedia(c, story?.parts.find(({ id }) => id === c.req.param('part'))?.fileId)
  })
}

interface Place {
  kind: PartKind
  part: StoryPart | null
}

/** Which part is meant: one that is there, or a new one of a kind. */
function placeIn(c: HouseContext, story: Story | null): Place | null {
  const kind = c.req.param('kind') as PartKind | undefined
  if (kind) return story && partKinds.includes(kind) ? { kind, part: null } : null
  const part = story?.parts.find(({ id }) => id === c.req.param('part'))
  return part ? { kind: part.kind, part } : null
}

const formPlace = (story: Story, { kind, part }: Place): FormPlace => ({
  kind: `story-part-${kind}`,
  subjectId: part?.id ?? story.id,
})

async function draw(c: HouseContext, door: Door) {
  const { today } = c.var.desk
  const found = await c.var.desk.read(async (tx, moment) => {
    const story = await storyAt(c, tx, moment, door)
    const place = placeIn(c, story)
    if (!story || !place) return null
    const next = Math.max(0, ...story.parts.map(({ position }) => position)) + 1
    const fresh = { audience: ['nobody'], position: [String(next)], fromOn: [today] }
    const initial = place.part ? typedFromPart(place.part) : fresh
    return { story, place, open: await openForm(c, tx, moment, { ...formPlace(story, place), initial }) }
  })
  return found ? show(c, door, found.story, found.place, found.open) : c.notFound()
}

async function take(c: HouseContext, door: Door) {
  const { language } = c.var.desk
  const w = storyWords(language)
  const form = readForm(c, partForm)
  const story = await c.var.desk.read((tx, moment) => storyAt(c, tx, moment, door))
  const place = placeIn(c, story)
  if (!story || !place) return c.notFound()
  const given = await fileIn(c, place.kind, place.part?.fileId ?? null)
  const problems = form.ok ? [] : problemsInWords(language, form.problems, partLabels(w, place.kind))
  if ('problem' in given) problems.unshift({ field: 'file', message: fileProblem(w, place.kind, given.problem) })
  if (!form.ok || 'problem' in given)
    return show(c, door, story, place, sameForm(c, formPlace(story, place), form.typed, problems), true)
  const done = await changeOnce<'gone'>(c, async (tx, moment) => {
    const locked = await storyToChange(c, tx, moment, door)
    const now = placeIn(c, locked)
    if (!locked || !now) return { refused: 'gone' }
    await setPart(tx, moment, locked, { ...partIn(place.kind, form.value), file: given.file }, now.part)
    await closeForm(c, tx, moment, formPlace(locked, now))
    return { to: door.addresses.show({ id: story.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
}

function show(c: HouseContext, door: Door, story: Story, place: Place, open: OpenForm, hasProblems = false) {
  const w = storyWords(c.var.desk.language)
  const of = { id: story.id }
  const { kind, part } = place
  const action = part ? door.addresses.part({ ...of, part: part.id }) : door.addresses.partNew({ ...of, kind })
  const title = part ? w.kind[kind] : w.add[kind]
  const shown = {
    readers: readersAt(door, w),
    w,
    kind,
    title,
    action,
    open,
    back: door.addresses.show(of),
    hasFile: !!part?.fileId,
  }
  return page(c, { title, hasProblems }, <PartFormPage {...shown} />)
}
