import { Hono } from 'hono'
import { sql } from 'kysely'
import { urls } from '#urls.ts'
import { authRoutes } from './auth/routes.ts'
import { draftRoutes } from './drafts/routes.ts'
import { languages } from './i18n/catalogue.ts'
import { pageRoutes } from './pages/routes.tsx'
import { keepCookie } from './web/cookies.ts'
import type { HouseEnv } from './web/house.ts'
import { writeDisplay } from './web/open-desk.ts'
import { safeBack } from './web/safe-back.ts'

export const routes = new Hono<HouseEnv>()

routes.get(urls.healthz.pattern, (c) => c.text('ok'))

routes.get(urls.readyz.pattern, async (c) => {
  const ready = await c.var.site.db
    .withoutTenant((tx) => sql`select 1`.execute(tx))
    .then(
      () => true,
      () => false,
    )
  return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503)
})

routes.post(urls.display.pattern, (c) => {
  const typed = c.var.typed
  const now = c.var.display
  const size = typed?.get('textSize')
  const furigana = typed?.get('furigana')
  const quiet = typed?.get('quiet')
  keepCookie(
    c,
    'display',
    writeDisplay({
      language: languages.find((known) => known === typed?.get('language')) ?? now.language,
      textSize: (['normal', 'large', 'largest'] as const).find((known) => known === size) ?? now.textSize,
      furigana: furigana === null || furigana === undefined ? now.furigana : furigana === 'on',
      quiet: quiet === null || quiet === undefined ? now.quiet : quiet === 'on',
    }),
    365 * 24 * 3600,
  )
  return c.redirect(safeBack(typed?.get('path')), 303)
})

routes.route('/', authRoutes)
routes.route('/', draftRoutes)
routes.route('/', pageRoutes)
