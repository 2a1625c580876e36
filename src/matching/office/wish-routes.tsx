import { Hono } from 'hono'
import { listAreas, areaName as nameOfArea } from '#organisations/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { siteAddress } from '#platform/site-address.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { eraseSeeking } from '../erase/erase-seeking.ts'
import { closeSeeking, reopenSeeking } from '../seeking/close-seeking.ts'
import { currentToken, issueLink } from '../seeking/link.ts'
import { lookAtSeeking } from '../seeking/looks.ts'
import { findSeeking } from '../seeking/store.ts'
import { factsInSight, giversInSight } from '../sight/facts-in-sight.queries.ts'
import { wishReaders } from '../sight/guards.ts'
import { listTalksInSight, peersInSight, seerOf } from '../sight/of-request.ts'
import { holdSeekingTalk } from '../talk.ts'
import { tellNews } from '../telling/news.ts'
import { placeCode } from '../telling/tell.ts'
import { dayProblems } from './days.ts'
import { talkForm } from './forms.ts'
import { loadList, toldOf } from './load.ts'
import { listReadinessDoors } from './readiness-doors.queries.ts'
import { ListPage } from './views/list-page.tsx'
import { WishPage } from './views/wish-page.tsx'
import { words } from './words.ts'

export const wishRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

wishRoutes.get(urls.matching.index.pattern, coordinators, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const shown = await c.var.desk.read(async (tx, moment) => ({
    found: await loadList(tx, moment, seerOf(c), language),
    doors: await listReadinessDoors(tx, moment, seerOf(c)),
  }))
  return page(c, { title: w.title, wide: true }, <ListPage w={w} language={language} {...shown} />)
})

wishRoutes.get(urls.matching.show.pattern, wishReaders, (c) => showWish(c))

export async function showWish(c: HouseContext, talk: OpenForm | null = null): Promise<Response> {
  const { language, now } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound() as Response
  const w = words(language)
  const loaded = await c.var.desk.change(async (tx, moment) => {
    const found = (await loadList(tx, moment, seerOf(c), language)).find(({ seeking }) => seeking.id === id)
    if (!found) return null
    await lookAtSeeking(tx, moment, found.seeking)
    const facts = await factsInSight(tx, moment, seerOf(c), language)
    const newsDays = await numberSettingOn(tx, moment.tenantId, 'seeking-news-days', moment.today)
    return {
      found,
      facts,
      nextNewsOn: addDays(found.toldOn, newsDays),
      talks: await listTalksInSight(c, tx, moment, id),
      seenPeers: await peersInSight(c, tx, moment, found.introductions),
      areas: await listAreas(tx, moment),
      talkForm:
        talk ??
        (await openForm(c, tx, moment, { kind: 'seeking-talk', subjectId: id, initial: talkTyped(c, moment.today) })),
      link: c.req.query('link') === 'new' ? await wholeLink(c, tx, moment, id) : null,
    }
  })
  if (!loaded) return c.notFound() as Response
  const { facts, areas, ...shown } = loaded
  const area = (areaId: string) => areas.find((each) => each.id === areaId)
  return page(
    c,
    { title: w.show(shown.found.seeking.code), hasProblems: talk !== null },
    <WishPage
      w={w}
      language={language}
      now={now}
      {...shown}
      givers={facts.givers}
      isTalkOpen={c.req.query('with') !== undefined}
      nameOf={(one) => toldOf(facts, one)?.name ?? one.placeTitle ?? w.kind[one.side]}
      areaName={(areaId) => {
        const known = area(areaId)
        return known ? nameOfArea(known, language) : ''
      }}
    />,
  )
}

/** Whoever comes from a proposal finds the other side filled in. */
const talkTyped = (c: HouseContext, today: string): Typed => {
  const key = c.req.query('with') ?? ''
  return { heldOn: [today], with: key.includes(':') ? [key] : [] }
}

async function wholeLink(c: HouseContext, tx: Tx, moment: Moment, id: string): Promise<string | null> {
  const token = await currentToken(tx, moment, id)
  if (token === null) return null
  return siteAddress(c.var.site.config) + urls.place.fellow.with({ code: await placeCode(tx, moment), token })
}

wishRoutes.post(urls.matching.talks.pattern, wishReaders, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, talkForm)
  const id = c.req.param('id') ?? ''
  const place = { kind: 'seeking-talk', subjectId: id }
  const again = (problems: readonly CodedProblem[]) => {
    const labels = { heldOn: w.heldOn, channel: w.channel, expectations: w.expectations }
    return showWish(c, sameForm(c, place, form.typed, problemsInWords(language, problems, labels)))
  }
  if (!form.ok) return again(form.problems)
  const wrong = dayProblems({ happened: { heldOn: form.value.heldOn }, ahead: {} }, c.var.desk.today)
  if (wrong.length > 0) return again(wrong)
  const { with: key, ...talk } = form.value
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const known = key === '' || (await giversInSight(tx, moment, seerOf(c))).some(({ giver }) => giver.key === key)
    if (!known || !(await isKnown(tx, moment, id))) return { refused: 'unknown' }
    await holdSeekingTalk(tx, moment, id, { ...talk, with: key || null })
    await closeForm(c, tx, moment, place)
    return { to: urls.matching.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** A change of the wish in the address. */
const post = (pattern: string, work: (tx: Tx, moment: Moment, id: string, c: HouseContext) => Promise<unknown>) =>
  wishRoutes.post(pattern, wishReaders, async (c) => {
    const id = c.req.param('id') ?? ''
    const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
      if (!(await isKnown(tx, moment, id))) return { refused: 'unknown' }
      const to = await work(tx, moment, id, c)
      return { to: typeof to === 'string' ? to : urls.matching.show({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

const isKnown = async (tx: Tx, moment: Moment, id: string) => {
  const seeking = isId(id) ? await findSeeking(tx, moment, id) : null
  return seeking?.erasedAt === null
}

post(urls.matching.close.pattern, (tx, moment, id) => closeSeeking(tx, moment, id, 'coordinator'))
post(urls.matching.again.pattern, (tx, moment, id) => reopenSeeking(tx, moment, id))
post(urls.matching.news.pattern, (tx, moment, id) => tellNews(tx, moment, id, 'told'))
post(urls.matching.erase.pattern, async (tx, moment, id) => {
  await eraseSeeking(tx, moment, id)
  return urls.matching.index()
})
post(urls.matching.link.pattern, async (tx, moment, id) => {
  await issueLink(tx, moment, id)
  return urls.matching.show({ id }, { link: 'new' })
})
