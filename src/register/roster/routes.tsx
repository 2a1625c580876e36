import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { pageNumber } from '#platform/web/page-number.ts'
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
  const state = rosterStates.find((known) => known === c.req.query('state')) ?? 'registered'
  return showRoster(c, { state, name: '', number: pageNumber(c) })
})

const searchForm = z.object({ name: field.text(100), state: field.choiceOrNone(rosterStates) })

/** A search is posted, so that no name stands in an address, a history or a log. */
routes.post(urls.people.index.pattern, recordsReaders, (c) => {
  const form = readForm(c, searchForm)
  const { state, name } = form.ok ? form.value : { state: null, name: '' }
  return showRoster(c, { state: state ?? 'all', name, number: 1 })
})

/** People on one page. Whoever looks for a name writes more of it rather than turning pages. */
export const peopleOnAPage = 50

interface Wanted {
  state: RosterState
  name: string
  number: number
}

async function showRoster(c: HouseContext, { state, name, number }: Wanted) {
  const { desk } = c.var
  const { actor, today } = desk
  if (!actor) return c.notFound()
  const { rows, total, isEmpty } = await desk.change(async (tx, moment) => {
    const everybody = await listRoster(tx, moment, actor)
    const found = everybody.filter((row) => standsIn(state, row.standing, today) && isCalled(row, name))
    const rows = found.slice((number - 1) * peopleOnAPage, number * peopleOnAPage)
    await recordLookAtList(
      tx,
      moment,
      rows.map(({ id }) => id),
    )
    return { rows, total: found.length, isEmpty: everybody.length === 0 }
  })
  const w = words(desk.language)
  const paging = { page: number, pages: Math.ceil(total / peopleOnAPage), total }
  const mayRegister = is(actor, 'coordinator')
  const shown = { w, language: desk.language, today, state, name, rows, paging, isEmpty, mayRegister }
  return page(c, { title: w.roster.title, wide: true }, <RosterPage {...shown} />)
}
