import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { labelled } from '#platform/i18n/punctuation.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import type { MatchFacts } from '../facts.queries.ts'
import type { IntroduceRefusal } from '../introduction/introduce.ts'
import { areaNameIn, knowForSeeking } from '../seeking/known.ts'
import { lookAtSeeking } from '../seeking/looks.ts'
import { factsInSight } from '../sight/facts-in-sight.queries.ts'
import { wishReaders } from '../sight/guards.ts'
import { introduceInSight, seerOf } from '../sight/of-request.ts'
import { listTalks } from '../talk.ts'
import { listTalked } from '../talked.ts'
import { loadRound, optionsFor } from './load.ts'
import { refusalLines } from './refusal-lines.ts'
import { OptionsPage } from './views/options-page.tsx'
import { RoundPage } from './views/round-page.tsx'
import { words } from './words.ts'

export const optionsRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

optionsRoutes.get(urls.matching.options.pattern, wishReaders, (c) => showOptions(c))

async function showOptions(c: HouseContext, refused: IntroduceRefusal | null = null): Promise<Response> {
  const { language, today } = c.var.desk
  const id = c.req.param('id') ?? ''
  const w = words(language)
  const found = await c.var.desk.change(async (tx, moment) => {
    const facts = await factsInSight(tx, moment, seerOf(c), language)
    const seeker = facts.seekers.find(({ seeking }) => seeking.id === id)
    if (!seeker) return null
    await lookAtSeeking(tx, moment, seeker.seeking)
    const talks = (await listTalks(tx, moment, id)).filter(({ side }) => side === 'seeker')
    return { facts, seeker, talked: await listTalked(tx, moment), talks, known: await knowForSeeking(c, tx, moment) }
  })
  if (!found) return c.notFound() as Response
  const { facts, seeker, talked, talks } = found
  return page(
    c,
    { title: w.options, status: refused ? 409 : 200 },
    <OptionsPage
      w={w}
      language={language}
      seeker={seeker}
      talks={talks}
      areaName={areaNameIn(found.known)}
      options={optionsFor(facts, seeker, talked, `${today} ${id}`)}
      refused={refused ? refusalLines(language, refused) : []}
      unseen={
        facts.placesUnseen > 0
          ? { count: facts.placesUnseen, href: urls.place.search({ code: c.var.desk.tenant?.code ?? '' }) }
          : null
      }
      isBounded={seerOf(c).contractIds.length > 0}
    />,
  )
}

optionsRoutes.post(urls.matching.introduce.pattern, wishReaders, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const key = String(c.var.typed?.get('giver') ?? '')
  const done = await changeOnce<IntroduceRefusal>(c, async (tx, moment) => {
    const outcome = await introduceInSight(c, tx, moment, id, key)
    return 'refused' in outcome ? outcome : { to: urls.matching.introduction({ id: outcome.introduced }) }
  })
  return 'response' in done ? done.response : showOptions(c, done.refused)
})

optionsRoutes.get(urls.matching.round.pattern, coordinators, (c) => showRound(c, c.req.query('sent') ?? null))

/** The round, and after sending how many were introduced and which were not, with the reasons. */
async function showRound(c: HouseContext, sent: string | null, left: readonly string[] = []): Promise<Response> {
  const { language } = c.var.desk
  const w = words(language)
  const found = await c.var.desk.change((tx, moment) => loadRound(tx, moment, seerOf(c), language))
  return page(
    c,
    { title: w.round },
    <RoundPage w={w} language={language} {...found} sent={sent} left={left} onceKey={newToken()} />,
  )
}

/** Sends those that were chosen. What no longer holds is left out and named: each is asked again in its own turn. */
optionsRoutes.post(urls.matching.round.pattern, coordinators, async (c) => {
  const { language } = c.var.desk
  const chosen = (c.var.typed?.getAll('pair') ?? []).map(String).slice(0, 500)
  let left: string[] = []
  let sent = 0
  const done = await changeOnce<never>(c, async (tx, moment) => {
    sent = 0
    left = []
    const facts = await factsInSight(tx, moment, seerOf(c), language)
    for (const pair of chosen) {
      const [id = '', key = ''] = [pair.slice(0, 36), pair.slice(37)]
      if (!isId(id)) continue
      const outcome = await introduceInSight(c, tx, moment, id, key)
      if ('introduced' in outcome) sent += 1
      else left.push(pairLine(language, facts, id, key, refusalLines(language, outcome.refused)))
    }
    return { to: urls.matching.round({ sent: String(sent) }) }
  })
  if (!('response' in done)) return c.notFound()
  return left.length > 0 ? showRound(c, String(sent), left) : done.response
})

/** Two who were not introduced, as the reader knows them, and why. */
function pairLine(language: Language, facts: MatchFacts, id: string, key: string, why: readonly string[]): string {
  const w = words(language)
  const code = facts.seekers.find(({ seeking }) => seeking.id === id)?.seeking.code
  const name = facts.givers.find(({ giver }) => giver.key === key)?.name
  const who = code && name ? w.between(w.show(code), name) : w.introduction
  return labelled(language, who, why.join(' '))
}
