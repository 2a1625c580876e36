import { Hono } from 'hono'
import { toTokyo } from '#platform/calendar.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { page } from '#platform/web/page.ts'
import { renderPage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { ownPersonId } from '../own-record.ts'
import type { PeopleWiring } from '../wiring.ts'
import { type Gathered, gather, heldJson } from './gather.ts'
import { HeldPage } from './views/held-page.tsx'
import { ReadableFile } from './views/readable-file.tsx'
import { words } from './words.ts'

export function heldRoutes({ heldSections }: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()
  const supporters = only('supporter')

  const gathered = async (c: HouseContext): Promise<Gathered[] | null> => {
    const personId = ownPersonId(c)
    const { desk } = c.var
    if (!personId) return null
    return desk.read((tx, moment) => gather(tx, moment, heldSections, personId, desk.language))
  }

  routes.get(urls.mine.held.pattern, supporters, async (c) => {
    const found = await gathered(c)
    if (!found) return messagePage(c, 403)
    return page(c, { title: words(c.var.desk.language).title }, <HeldPage gathered={found} />)
  })

  routes.get(urls.mine.heldJson.pattern, supporters, async (c) => {
    const found = await gathered(c)
    if (!found) return messagePage(c, 403)
    asFile(c, 'json')
    return c.body(JSON.stringify(heldJson(found, c.var.desk.tenant, c.var.desk.now), null, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
    })
  })

  routes.get(urls.mine.heldReadable.pattern, supporters, async (c) => {
    const found = await gathered(c)
    if (!found) return messagePage(c, 403)
    const { language, now, tenant, display } = c.var.desk
    const where = (language === 'en' && tenant?.nameEn) || (tenant?.nameJa ?? '')
    const asOf = words(language).asOf(formatInstant(language, now), where)
    asFile(c, 'html')
    return c.html(renderPage(<ReadableFile gathered={found} language={language} asOf={asOf} />, display.furigana))
  })

  return routes
}

const asFile = (c: HouseContext, ending: 'json' | 'html') =>
  c.header('Content-Disposition', `attachment; filename="my-record-${toTokyo(c.var.desk.now).day}.${ending}"`)
