import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { ownWeek } from '#register/index.ts'
import { urls } from '#urls.ts'
import { readSaidBy } from './said-by.ts'
import { saveWeek } from './save-week.ts'
import { listStaffSaid } from './staff-facts.queries.ts'
import { ListPage } from './views/list-page.tsx'
import { WeekPage } from './views/week-page.tsx'
import { readWeek, typedFromWeek, weekLabels } from './week-form.ts'
import { type FindWhose, oneself, theOneNamed, type Whose } from './whose.ts'
import { words } from './words.ts'

/** When follow-up staff can go along: said by themselves, or typed in by a coordinator who was told. */
export const weekRoutes = new Hono<HouseEnv>()
const own = only('follow_up_staff')
const proxy = only('coordinator')

weekRoutes.get(urls.staffTimes.index.pattern, proxy, async (c) => {
  const staff = await c.var.desk.ask((tx, moment) => listStaffSaid(tx, moment))
  const { language } = c.var.desk
  return page(c, { title: words(language).listTitle, wide: true }, <ListPage language={language} staff={staff} />)
})
weekRoutes.get(urls.going.times.pattern, own, (c) => show(c, oneself))
weekRoutes.post(urls.going.times.pattern, own, (c) => take(c, oneself))
weekRoutes.get(urls.staffTimes.show.pattern, proxy, (c) => show(c, theOneNamed))
weekRoutes.post(urls.staffTimes.show.pattern, proxy, (c) => take(c, theOneNamed))

async function show(c: HouseContext, find: FindWhose) {
  const found = await c.var.desk.read(async (tx, moment) => {
    const whose = await find(c, tx, moment)
    if (!whose) return null
    const initial = typedFromWeek(whose.staff)
    return { whose, open: await openForm(c, tx, moment, { ...placeOf(whose), initial }) }
  })
  return found ? draw(c, found.whose, found.open) : c.notFound()
}

async function take(c: HouseContext, find: FindWhose) {
  const { desk } = c.var
  const whose = await desk.read((tx, moment) => find(c, tx, moment))
  if (!whose) return c.notFound()
  const typed = typedOf(c.var.typed ?? new FormData())
  const more = ownWeek.more?.(typed)
  if (more) return draw(c, whose, sameForm(c, placeOf(whose), more, []))
  const form = readWeek(typed, desk.today)
  const { saidBy, problems } = readSaidBy({ actorId: desk.actor?.accountId ?? null }, whose.byProxy, typed)
  if (!form.ok || problems.length > 0) {
    const all = [...(form.ok ? [] : form.problems), ...problems]
    const inWords = problemsInWords(desk.language, all, weekLabels(desk.language))
    return draw(c, whose, sameForm(c, placeOf(whose), typed, inWords), true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await saveWeek(tx, moment, whose.staff.accountId, form.value, saidBy)
    await closeForm(c, tx, moment, placeOf(whose))
    return { to: whose.byProxy ? urls.staffTimes.index() : urls.going.times({ saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
}

const placeOf = ({ staff }: Whose): FormPlace => ({ kind: 'staff-times', subjectId: staff.accountId })

function draw(c: HouseContext, whose: Whose, open: OpenForm, hasProblems = false) {
  const { language } = c.var.desk
  return page(
    c,
    { title: words(language).title, hasProblems },
    <WeekPage language={language} whose={whose} open={open} isSaved={c.req.query('saved') === 'yes'} />,
  )
}
