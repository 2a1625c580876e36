import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { knowForRequest } from '../request/known.ts'
import { loadOverview } from './load-overview.ts'
import { nextStep } from './next-step.ts'
import { OverviewPage } from './views/overview-page.tsx'
import { words } from './words.ts'

/** The page of one request, with what could not be done on it. */
export async function overviewPage(c: HouseContext, problems: string[] = []): Promise<Response> {
  const { language, today } = c.var.desk
  const { actor } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!actor || !isId(id)) return c.notFound() as Response
  const found = await c.var.desk.read(async (tx, moment) => {
    const overview = await loadOverview(tx, moment, actor, id)
    return overview && { overview, known: await knowForRequest(tx, moment, language) }
  })
  if (!found) return c.notFound() as Response
  const { overview } = found
  const { peopleWanted, peopleMinimum, reference } = overview.received
  const next = nextStep({ ...overview, peopleWanted, peopleMinimum }, today)
  return page(
    c,
    { title: `${overview.hostName} ${reference}`, wide: true, hasProblems: problems.length > 0 },
    <OverviewPage
      w={words(language)}
      language={language}
      today={today}
      {...found}
      next={next}
      problems={problems.map((message) => ({ field: '', message }))}
    />,
  )
}
