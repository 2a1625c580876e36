import { download } from '#platform/web/download.ts'
import type { House } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listBatches } from '../batch/store.ts'
import type { ImportKind } from '../kind.ts'
import { kindInAddress, kindsFor } from './doors.ts'
import { template } from './template.ts'
import { IndexPage } from './views/index-page.tsx'
import { words } from './words.ts'

export function addIndexRoutes(routes: House, kinds: readonly ImportKind[]): void {
  routes.get(urls.imports.index.pattern, async (c) => {
    const { actor, language } = c.var.desk
    const own = kindsFor(kinds, actor)
    const { batches, listed } = await c.var.desk.read(async (tx, moment) => {
      const listed = []
      for (const kind of own) listed.push({ kind, plan: await kind.plan(tx, moment) })
      const ids = own.map(({ id }) => id)
      return { listed, batches: await listBatches(tx, moment, ids) }
    })
    const w = words(language)
    const view = { w, language, listed, batches, accountId: actor?.accountId ?? '' }
    return page(c, { title: w.title, wide: true }, <IndexPage {...view} />)
  })

  routes.get(urls.imports.template.pattern, async (c) => {
    const kind = kindInAddress(c, kinds)
    if (!kind) return c.notFound()
    const plan = await c.var.desk.read((tx, moment) => kind.plan(tx, moment))
    const { language } = c.var.desk
    return download(c, plan.title(language), 'xlsx', await template(language, plan))
  })
}
