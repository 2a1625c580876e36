import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../../words.ts'
import { periodInWords } from '../period.ts'
import { shownFor } from '../shown-for.ts'
import { monthIn } from './months.ts'
import { MonthPage } from './views/month-page.tsx'

export const monthRoutes = new Hono<HouseEnv>()

monthRoutes.get(urls.schedules.month.pattern, only('coordinator'), async (c) => {
  const found = await shownFor(c)
  if (!found) return c.notFound()
  const { language, today } = c.var.desk
  const w = words(language)
  const { schedule, rows } = found.shown
  return page(
    c,
    { title: `${w.proposal.month} ${periodInWords(language, schedule)}`, wide: true },
    <MonthPage
      w={w}
      language={language}
      {...found}
      month={monthIn(c.req.query('month'), schedule, rows)}
      today={today}
      problem={null}
      onceKey=""
    />,
  )
})
