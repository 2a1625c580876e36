import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../../words.ts'
import { periodInWords } from '../period.ts'
import { shownFor } from '../shown-for.ts'
import { PrintPage } from './views/print-page.tsx'

export const printRoutes = new Hono<HouseEnv>()

printRoutes.get(urls.schedules.print.pattern, only('coordinator'), async (c) => {
  const found = await shownFor(c)
  if (!found) return c.notFound()
  const { language, today } = c.var.desk
  return page(
    c,
    { title: `${words(language).title} ${periodInWords(language, found.shown.schedule)}`, wide: true, bare: true },
    <PrintPage w={words(language)} language={language} {...found} today={today} problem={null} onceKey="" />,
  )
})
