import { Hono } from 'hono'
import { z } from 'zod'
import { addArea, listAreas, listTravelTimes, setTravelTimes } from '#organisations/index.ts'
import { is } from '#platform/auth/actor.ts'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { AreasPage, pairsOf, travelField } from './views.tsx'
import { words } from './words.ts'

export const areaRoutes = new Hono<HouseEnv>()
const readers = only('officer', 'administrator', 'coordinator')

const addPlace = { kind: 'area' }
const travelPlace = { kind: 'travel-times' }
const addForm = z.object({ nameJa: field.requiredText(60), nameEn: field.text(60) })

areaRoutes.get(urls.areas.index.pattern, readers, (c) => areasPage(c))

areaRoutes.post(urls.areas.save.pattern, readers, async (c) => {
  const form = readForm(c, addForm)
  if (!form.ok) return areasPage(c, { add: [form.typed, form.problems] })
  const done = await changeOnce<CodedProblem>(c, async (tx, moment) => {
    if (!(await addArea(tx, moment, form.value))) return { refused: { field: 'nameJa', code: 'already-there' } }
    await closeForm(c, tx, moment, addPlace)
    return { to: urls.areas.index() }
  })
  return 'response' in done ? done.response : areasPage(c, { add: [form.typed, [done.refused]] })
})

areaRoutes.post(urls.areas.travel.pattern, readers, async (c) => {
  const areas = await c.var.desk.read(listAreas)
  const pairs = pairsOf(areas)
  const shape = Object.fromEntries(pairs.map(([from, to]) => [travelField(from.id, to.id), field.numberOrNone(0, 600)]))
  const form = readForm(c, z.object(shape))
  if (!form.ok) return areasPage(c, { travel: [form.typed, form.problems] })
  const minutes = form.value as Record<string, number | null>
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const times = pairs.map(([from, to]) => ({
      from: from.id,
      to: to.id,
      minutes: minutes[travelField(from.id, to.id)] ?? null,
    }))
    await setTravelTimes(tx, moment, times)
    await closeForm(c, tx, moment, travelPlace)
    return { to: urls.areas.index() }
  })
  return 'response' in done ? done.response : c.notFound()
})

type Faulty = { add?: [Typed, CodedProblem[]]; travel?: [Typed, CodedProblem[]] }

async function areasPage(c: HouseContext, faulty: Faulty = {}) {
  const { desk } = c.var
  const w = words(desk.language)
  const shown = await desk.read(async (tx, moment) => {
    const areas = await listAreas(tx, moment)
    const times = await listTravelTimes(tx, moment)
    const initial: Typed = Object.fromEntries(
      pairsOf(areas).map(([from, to]) => {
        const minutes = times.get(`${from.id}>${to.id}`) ?? times.get(`${to.id}>${from.id}`)
        return [travelField(from.id, to.id), minutes === undefined ? [] : [String(minutes)]]
      }),
    )
    const say = (problems: CodedProblem[]) =>
      problemsInWords(desk.language, problems, { ...w.label, ...labelsOfTravel(Object.keys(initial), w.label.minutes) })
    return {
      areas,
      add: faulty.add
        ? sameForm(c, addPlace, faulty.add[0], say(faulty.add[1]))
        : await openForm(c, tx, moment, addPlace),
      travel: faulty.travel
        ? sameForm(c, travelPlace, faulty.travel[0], say(faulty.travel[1]))
        : await openForm(c, tx, moment, { ...travelPlace, initial }),
    }
  })
  const hasProblems = faulty.add !== undefined || faulty.travel !== undefined
  const mayChange = is(desk.actor, 'officer', 'administrator', 'coordinator')
  return page(c, { title: w.title, hasProblems }, <AreasPage w={w} {...shown} mayChange={mayChange} />)
}

const labelsOfTravel = (fields: string[], label: string) => Object.fromEntries(fields.map((each) => [each, label]))
