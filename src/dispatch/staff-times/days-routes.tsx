import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { readDay } from './days-form.ts'
import { addStaffDay, removeStaffDay } from './different-days.ts'
import { readSaidBy } from './said-by.ts'
import { DaysPage } from './views/days-page.tsx'
import { weekLabels } from './week-form.ts'
import { type FindWhose, oneself, theOneNamed, type Whose } from './whose.ts'
import { words } from './words.ts'

/** Single days that differ from the week of one of the follow-up staff. */
export const daysRoutes = new Hono<HouseEnv>()
const own = only('follow_up_staff')
const proxy = only('coordinator')

daysRoutes.get(urls.going.days.pattern, own, (c) => show(c, oneself))
daysRoutes.post(urls.going.days.pattern, own, (c) => take(c, oneself))
daysRoutes.post(urls.going.dayRemove.pattern, own, (c) => remove(c, oneself, c.req.param('id') ?? ''))
daysRoutes.get(urls.staffTimes.days.pattern, proxy, (c) => show(c, theOneNamed))
daysRoutes.post(urls.staffTimes.days.pattern, proxy, (c) => take(c, theOneNamed))
daysRoutes.post(urls.staffTimes.dayRemove.pattern, proxy, (c) => remove(c, theOneNamed, c.req.param('dayId') ?? ''))

async function show(c: HouseContext, find: FindWhose) {
  const found = await c.var.desk.read(async (tx, moment) => {
    const whose = await find(c, tx, moment)
    return whose && { whose, open: await openForm(c, tx, moment, placeOf(whose)) }
  })
  return found ? draw(c, found.whose, found.open) : c.notFound()
}

async function take(c: HouseContext, find: FindWhose) {
  const { desk } = c.var
  const whose = await desk.read((tx, moment) => find(c, tx, moment))
  if (!whose) return c.notFound()
  const typed = typedOf(c.var.typed ?? new FormData())
  const form = readDay(typed, desk.today)
  const { saidBy, problems } = readSaidBy({ actorId: desk.actor?.accountId ?? null }, whose.byProxy, typed)
  if (!form.ok || problems.length > 0) {
    const all = [...(form.ok ? [] : form.problems), ...problems]
    const labels = { ...weekLabels(desk.language), ...words(desk.language).days.label }
    return draw(c, whose, sameForm(c, placeOf(whose), typed, problemsInWords(desk.language, all, labels)), true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await addStaffDay(tx, moment, whose.staff.accountId, form.value, saidBy)
    await closeForm(c, tx, moment, placeOf(whose))
    return { to: daysOf(whose, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
}

async function remove(c: HouseContext, find: FindWhose, id: string) {
  if (!isId(id)) return c.notFound()
  const whose = await c.var.desk.change(async (tx, moment) => {
    const found = await find(c, tx, moment)
    if (found) await removeStaffDay(tx, moment, found.staff.accountId, id)
    return found
  })
  return whose ? c.redirect(daysOf(whose, {}), 303) : c.notFound()
}

const placeOf = ({ staff }: Whose): FormPlace => ({ kind: 'staff-days', subjectId: staff.accountId })

const daysOf = ({ byProxy, staff }: Whose, query: Record<string, string>) =>
  byProxy ? urls.staffTimes.days({ id: staff.accountId }, query) : urls.going.days(query)

function draw(c: HouseContext, whose: Whose, open: OpenForm, hasProblems = false) {
  const { language, today } = c.var.desk
  return page(
    c,
    { title: words(language).days.title, hasProblems },
    <DaysPage language={language} today={today} whose={whose} open={open} isSaved={c.req.query('saved') === 'yes'} />,
  )
}
