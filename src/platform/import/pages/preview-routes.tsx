import { openForm } from '#platform/drafts/open-form.ts'
import { download } from '#platform/web/download.ts'
import type { House } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import type { ImportKind } from '../kind.ts'
import { batchInAddress } from './doors.ts'
import { faultsWorkbook } from './faults-workbook.ts'
import { previewOf } from './preview.ts'
import { previewPage, takingPlace } from './preview-page.tsx'
import { words } from './words.ts'

export function addPreviewRoutes(routes: House, kinds: readonly ImportKind[]): void {
  routes.get(urls.imports.preview.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open) return c.notFound()
    const { id, mapped } = open.batch
    if (open.state !== 'open' || !open.isOwn) return c.redirect(urls.imports.show({ id }), 303)
    if (!mapped) return c.redirect(urls.imports.map({ id }), 303)
    const shown = await c.var.desk.change(async (tx, moment) => ({
      preview: await previewOf(tx, moment, c, open),
      form: await openForm(c, tx, moment, takingPlace(id)),
    }))
    return previewPage(c, open, shown.preview, shown.form)
  })

  routes.get(urls.imports.faults.pattern, async (c) => {
    const open = await batchInAddress(c, kinds)
    if (!open?.batch.mapped || open.state !== 'open' || !open.isOwn) return c.notFound()
    const { assessment } = await c.var.desk.change((tx, moment) => previewOf(tx, moment, c, open))
    const { language } = c.var.desk
    const name = words(language).workbook.faultsTitle(open.batch.fileName)
    return download(c, name, 'xlsx', await faultsWorkbook(language, name, assessment))
  })
}
