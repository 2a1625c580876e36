import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { ownPersonId } from '../own-record.ts'
import { askAboutData } from './ask-about-data.ts'
import { askForm } from './form.ts'
import { type DataWish, type WishKind, wishKinds } from './rules.ts'
import { listDataWishesOf } from './store.ts'
import { takeBackWish } from './take-back-wish.ts'
import { AskPage } from './views/ask-page.tsx'
import { words } from './words.ts'

/** Where a person asks to have the own record corrected or deleted, and reads what became of it. */
export const ownDataWishRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')
const addresses = { correction: urls.mine.correction, deletion: urls.mine.deletion }

for (const kind of wishKinds) {
  ownDataWishRoutes.get(addresses[kind].pattern, supporters, (c) => show(c, kind))
  ownDataWishRoutes.post(addresses[kind].pattern, supporters, (c) => take(c, kind))
}

async function show(c: HouseContext, kind: WishKind) {
  const personId = ownPersonId(c)
  if (!personId) return messagePage(c, 403)
  const shown = await c.var.desk.read(async (tx, moment) => ({
    wishes: await listDataWishesOf(tx, moment, personId),
    open: await openForm(c, tx, moment, placeOf(kind)),
  }))
  return draw(c, kind, shown)
}

async function take(c: HouseContext, kind: WishKind) {
  const personId = ownPersonId(c)
  if (!personId) return messagePage(c, 403)
  const form = readForm(c, askForm)
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, form.problems, { words: words(language)[kind].words })
    const wishes = await c.var.desk.read((tx, moment) => listDataWishesOf(tx, moment, personId))
    return draw(c, kind, { wishes, open: sameForm(c, placeOf(kind), form.typed, problems) }, true)
  }
  const { takeBack, words: said } = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    if (takeBack) await takeBackWish(tx, moment, personId, takeBack)
    else await askAboutData(tx, moment, personId, kind, said)
    if (!takeBack) await closeForm(c, tx, moment, placeOf(kind))
    return { to: addresses[kind]({ just: takeBack ? 'takenBack' : 'asked' }) }
  })
  return 'response' in done ? done.response : c.notFound()
}

const placeOf = (kind: WishKind) => ({ kind: `ask-${kind}` })

function draw(c: HouseContext, kind: WishKind, shown: { wishes: DataWish[]; open: OpenForm }, hasProblems = false) {
  const said = c.req.query('just')
  const just = said === 'asked' || said === 'takenBack' ? said : null
  const wishes = shown.wishes.filter((wish) => wish.kind === kind)
  return page(
    c,
    { title: words(c.var.desk.language)[kind].title, hasProblems },
    <AskPage kind={kind} wishes={wishes} open={shown.open} just={just} />,
  )
}
