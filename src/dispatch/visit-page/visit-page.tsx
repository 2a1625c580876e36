import { addDays } from '#platform/calendar.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { loadVisit } from './load-visit.ts'
import { VisitPage } from './views/visit-page.tsx'
import { words } from './words.ts'

/** The page of one visit, with what could not be done on it. */
export async function visitPage(c: HouseContext, problems: string[] = []): Promise<Response> {
  const { language, today, actor } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!actor || !isId(id)) return c.notFound() as Response
  const found = await c.var.desk.read(async (tx, moment) => {
    const loaded = await loadVisit(tx, moment, actor, id)
    const days = await numberSettingOn(tx, moment.tenantId, 'offer-days', moment.today)
    return loaded && { loaded, usualUntil: addDays(moment.today, days) }
  })
  if (!found) return c.notFound() as Response
  return page(
    c,
    { title: `${found.loaded.hostName} ${found.loaded.visit.reference}`, wide: true, hasProblems: problems.length > 0 },
    <VisitPage
      w={words(language)}
      language={language}
      today={today}
      {...found}
      problems={problems.map((message) => ({ field: '', message }))}
    />,
  )
}
