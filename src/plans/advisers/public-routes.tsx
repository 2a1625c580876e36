import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listPublicAdvisers } from './public-advisers.queries.ts'
import { PublicPage } from './views/public-page.tsx'
import { words } from './words.ts'

export const publicAdviserRoutes = new Hono<HouseEnv>()

/** Anybody may know which fields advise which area. */
publicAdviserRoutes.get(urls.publicAdvisers.pattern, async (c) => {
  const { desk, site } = c.var
  const code = c.req.param('code')
  const found = await site.db.withoutTenant(async (tx) => ({
    body: await tx
      .selectFrom('tenant')
      .select(['tenant.name_ja', 'tenant.name_en'])
      .where('tenant.code', '=', code)
      .where('tenant.kind', '!=', 'installation')
      .executeTakeFirst(),
    advisers: await listPublicAdvisers(tx, code, desk.today),
  }))
  if (!found.body) return c.notFound()
  const name = desk.language === 'en' ? found.body.name_en || found.body.name_ja : found.body.name_ja
  const w = words(desk.language)
  return page(
    c,
    { title: `${name} ${w.advisers.title}` },
    <PublicPage w={w} language={desk.language} name={name} advisers={found.advisers} />,
  )
})
