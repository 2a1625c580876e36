import { Hono } from 'hono'
import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { answersInWords } from '../seeking/answers-in-words.ts'
import { areaNameIn, knowForSeeking } from '../seeking/known.ts'
import { listSaid } from '../seeking/said.ts'
import { listTalks } from '../talk.ts'
import { inOwnPlace, ownSeeking } from './access.ts'
import { loadOwnPage } from './load.ts'
import { words } from './words.ts'

export const takeRoutes = new Hono<HouseEnv>()
const { fellow } = urls.place

/** All that is kept about this wish and its talks. Of other people it holds what the page itself may tell. */
takeRoutes.get(fellow.take.pattern, inOwnPlace, async (c) => {
  const all = await everything(c)
  if (!all) return c.notFound()
  const { seeking, introductions, answers: _, ...page } = all.own
  const { senderDigest: _digest, ...own } = seeking
  const talks = all.talks.map(({ side, heldOn, expectations }) => ({ side, heldOn, expectations }))
  c.header('Content-Disposition', 'attachment; filename="tomoni.json"')
  return c.json({ seeking: own, ...page, said: all.said, talks, introductions })
})

takeRoutes.get(fellow.readable.pattern, inOwnPlace, async (c) => {
  const all = await everything(c)
  if (!all) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const back = fellow.show({ code: c.var.place?.code ?? '', id: all.own.seeking.id })
  return page(
    c,
    { title: w.all },
    <>
      <PageHeading title={w.all} lead={w.lead(all.own.seeking.code)} back={{ href: back, label: w.title }} />
      {all.said.map(({ saidAt, answers }) => (
        <section key={saidAt}>
          <h2>
            {w.history} {formatInstant(language, saidAt)}
          </h2>
          <SummaryList
            items={Object.values(answersInWords(language, answers, areaNameIn(all.known)))
              .flat()
              .filter(({ value }) => value)
              .map(({ label, value }) => ({ label, value: <span class="kept-lines">{value}</span> }))}
          />
        </section>
      ))}
      {all.talks.length > 0 && (
        <section>
          <h2>{w.talks}</h2>
          <SummaryList
            items={all.talks.map(({ heldOn, expectations }) => ({
              label: formatDay(language, heldOn, 'long'),
              value: <span class="kept-lines">{expectations || w.empty}</span>,
            }))}
          />
        </section>
      )}
    </>,
  )
})

async function everything(c: HouseContext) {
  return c.var.desk.read(async (tx, moment) => {
    const seeking = await ownSeeking(c, tx, moment)
    const own = seeking && (await loadOwnPage(tx, moment, seeking, c.var.desk.language))
    if (!own) return null
    const talks = (await listTalks(tx, moment, seeking.id)).filter(({ side }) => side === 'seeker')
    return { own, talks, said: await listSaid(tx, moment, seeking.id), known: await knowForSeeking(c, tx, moment) }
  })
}
