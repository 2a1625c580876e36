import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../../words.ts'
import { periodInWords } from '../period.ts'
import { shownFor } from '../shown-for.ts'
import { WeekPage } from './views/week-page.tsx'
import { weekIn } from './weeks.ts'

export const weekRoutes = new Hono<HouseEnv>()

weekRoutes.get(urls.schedules.week.pattern, only('coordinator'), async (c) => {
  const found = await shownFor(c)
  if (!found) return c.notFound()
  const { language, today } = c.var.desk
  const w = words(language)
  const { schedule, rows } = found.shown
  return page(
    c,
    { title: `${w.proposal.week} ${periodInWords(language, schedule)}`, wide: true },
    <WeekPage
      w={w}
      language={language}
      {...found}
      monday={weekIn(c.req.query('week'), schedule, rows)}
      today={today}
      problem={null}
      onceKey=""
    />,
  )
})
