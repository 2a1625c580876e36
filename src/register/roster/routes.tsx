import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../coordinator-words.ts'
import { recordsReaders } from '../scope/records-readers.ts'
import { isCalled } from './is-called.ts'
import { recordLookAtList } from './looks.queries.ts'
import { listRoster } from './roster.queries.ts'
import { type RosterState, rosterStates, standsIn } from './rules.ts'
import { RosterPage } from './views/roster-page.tsx'

export const routes = new Hono<HouseEnv>()

routes.get(urls.people.index.pattern, recordsReaders, (c) => {
  const state = rosterStates.find((known) => known === c.req.query('state'))
  return showRoster(c, state ?? 'registered', '')
})

const searchForm = z.object({ name: field.text(100), state: field.choiceOrNone(rosterStates) })

/** A search is posted, so that no name stands in an address, a history or a log. */
routes.post(urls.people.index.pattern, recordsReaders, (c) => {
  const form = readForm(c, searchForm)
  return showRoster(c, form.ok ? (form.value.state ?? 'all') : 'all', form.ok ? form.value.name : '')
})

async function showRoster(c: HouseContext, state: RosterState, name: string) {
  const { desk } = c.var
  const { actor, today } = desk
  if (!actor) return c.notFound()
  const rows = await desk.change(async (tx, moment) => {
    const everybody = await listRoster(tx, moment, actor)
    const shown = everybody.filter((row) => standsIn(state, row.standing, today) && isCalled(row, name))
    await recordLookAtList(
      tx,
      moment,
      shown.map(({ id }) => id),
    )
    return shown
  })
  const w = words(desk.language)
  const shown = { w, language: desk.language, today, state, name, rows, mayRegister: is(actor, 'coordinator') }
  return page(c, { title: w.roster.title, wide: true }, <RosterPage {...shown} />)
}
