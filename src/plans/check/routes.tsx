import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { isFiscalYear } from '../rules.ts'
import { checkedPlan } from './plan-check.ts'
import { CheckPage } from './views/check-page.tsx'
import { words } from './words.ts'

export const checkRoutes = new Hono<HouseEnv>()

checkRoutes.get(urls.planCheck.pattern, only('officer', 'coordinator'), async (c) => {
  const { language, today, actor } = c.var.desk
  const wanted = Number(c.req.query('year') ?? fiscalYearOf(today))
  const fiscalYear = isFiscalYear(wanted) ? wanted : fiscalYearOf(today)
  const plan = await c.var.desk.read((tx, moment) => checkedPlan(tx, moment, fiscalYear))
  const w = words(language)
  const shown = { w, language, fiscalYear, plan, maySetTarget: is(actor, 'officer') }
  return page(c, { title: w.title }, <CheckPage {...shown} />)
})
