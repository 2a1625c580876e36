import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import { addMonths, monthOf } from '#platform/calendar.ts'
import type { Typed } from '#platform/web/form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { openSchedule } from '../../open-schedule.ts'
import { words } from '../../words.ts'
import { monthsAhead, monthsIn, openForm } from './form.ts'
import { listShelf } from './shelf.queries.ts'
import { IndexPage } from './views/index-page.tsx'

export const indexRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

indexRoutes.get(urls.schedules.index.pattern, coordinators, (c) => indexPage(c, null))

indexRoutes.post(urls.schedules.open.pattern, coordinators, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const form = readForm(c, openForm)
  if (!form.ok)
    return indexPage(c, form.typed, problemsInWords(language, form.problems, { month: w.fromMonth, length: w.length }))
  const { month, length } = form.value
  const months = monthsAhead(today).includes(month) ? monthsIn(month, length) : null
  if (months === null)
    return indexPage(
      c,
      form.typed,
      problemsInWords(language, [{ field: 'month', code: 'not-a-choice' }], { month: w.fromMonth }),
    )
  const done = await changeOnce<never>(c, async (tx, moment) => ({
    to: urls.schedules.show({ id: await openSchedule(tx, moment, { fromMonth: month, months }) }),
  }))
  return 'response' in done ? done.response : indexPage(c, form.typed)
})

async function indexPage(c: HouseContext, typed: Typed | null, problems: { field: string; message: string }[] = []) {
  const { desk } = c.var
  const w = words(desk.language)
  const shelf = await desk.read(listShelf)
  const usual = { month: addMonths(monthOf(desk.today), 1), length: '1' }
  return page(
    c,
    { title: w.title, wide: true, hasProblems: problems.length > 0 },
    <IndexPage
      w={w}
      language={desk.language}
      shelf={shelf}
      months={monthsAhead(desk.today)}
      form={{ onceKey: newToken(), values: { ...usual, ...typed }, problems }}
    />,
  )
}
