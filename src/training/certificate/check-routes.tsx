import { Hono } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { tooOften } from '#platform/web/limited.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { findChecked } from './checked.queries.ts'
import { certificateDigest } from './issue-certificate.ts'
import { courseOf } from './print-certificates.ts'
import { isValidOn } from './rules.ts'
import { CheckPage } from './views/check-page.tsx'
import { words } from './words.ts'

/** Where the code on a certificate leads: valid or not, and which course. Nothing of a person, and not too often. */
export const checkRoutes = new Hono<HouseEnv>()

checkRoutes.get(urls.place.certificate.pattern, inPlace, async (c) => {
  const refused = tooOften(c, 'check-certificate')
  if (refused) return refused
  c.header('X-Robots-Tag', 'noindex')
  const { today, language, tenant } = c.var.desk
  const checked = await c.var.desk.read((tx, moment) =>
    findChecked(tx, moment, certificateDigest(moment, c.req.param('token') ?? '')),
  )
  const w = words(language).check
  const shown = checked && { isValid: isValidOn(checked, today), course: courseOf(checked) }
  const place = (language === 'en' && tenant?.nameEn) || (tenant?.nameJa ?? '')
  return page(c, { title: w.title, status: checked ? 200 : 404 }, <CheckPage w={w} checked={shown} place={place} />)
})
