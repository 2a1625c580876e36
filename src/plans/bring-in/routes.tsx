import { Hono } from 'hono'
import { record } from '#platform/audit/record.ts'
import { newToken } from '#platform/auth/keys.ts'
import { updateBatch } from '#platform/import/batch/store.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { isFiscalYear } from '../rules.ts'
import { filesIn } from './doors.ts'
import { closeFiles, findFiles } from './kept-files.ts'
import { uploadRoutes } from './upload-routes.tsx'
import { OutcomePage } from './views/outcome-page.tsx'
import { PreviewPage } from './views/preview-page.tsx'
import { words } from './words.ts'

/** Published data over pages: upload, check what would come in, take all of it or nothing. */
export const bringInRoutes = new Hono<HouseEnv>()
const bringers = only('officer', 'observer', 'operator')

bringInRoutes.route('/', uploadRoutes)

bringInRoutes.get(urls.bringIn.show.pattern, bringers, show)

async function show(c: HouseContext): Promise<Response> {
  const open = await filesIn(c)
  if (!open) return c.notFound() as Response
  const { thing, found } = open
  const { language, desk } = { language: c.var.desk.language, desk: c.var.desk }
  const w = words(language)
  const year = Number(c.req.query('year'))
  const seenAt = thing.seenAt(isFiscalYear(year) ? year : null)
  const { kept } = found
  if (!kept)
    return page(
      c,
      { title: w.title[thing.what] },
      <OutcomePage w={w} language={language} what={thing.what} found={found} seenAt={seenAt} />,
    )
  const looked = await desk.read((tx, moment) => thing.look(tx, moment, desk, kept, language))
  return page(
    c,
    { title: w.preview, hasProblems: looked.faults.length > 0 },
    <PreviewPage w={w} language={language} what={thing.what} found={found} looked={looked} onceKey={newToken()} />,
  )
}

bringInRoutes.post(urls.bringIn.take.pattern, bringers, async (c) => {
  const open = await filesIn(c)
  if (!open) return c.notFound()
  const { thing, found } = open
  const { desk } = c.var
  const at = { what: thing.what, id: found.id }
  const done = await changeOnce<'changed'>(c, async (tx, moment) => {
    const now = await findFiles(tx, moment, thing.what, found.id)
    if (!now?.kept) return { to: urls.bringIn.show(at) }
    const looked = await thing.look(tx, moment, desk, now.kept, desk.language)
    if (looked.many === 0 || !(await thing.take(tx, moment, desk, now.kept))) return { refused: 'changed' }
    await closeFiles(tx, moment, found.id, looked.many)
    return { to: urls.bringIn.show(at, { year: looked.fiscalYear }) }
  })
  return 'response' in done ? done.response : show(c)
})

bringInRoutes.post(urls.bringIn.discard.pattern, bringers, async (c) => {
  const open = await filesIn(c)
  if (!open) return c.notFound()
  const { thing, found } = open
  await c.var.desk.change(async (tx, moment) => {
    const now = await findFiles(tx, moment, thing.what, found.id)
    if (!now?.kept) return
    await updateBatch(tx, moment, found.id, { content_sealed: null, discarded_at: moment.now })
    await record(tx, moment, { verb: 'discard-list', subjectKind: 'import-batch', subjectId: found.id })
  })
  return c.redirect(urls.bringIn.show({ what: thing.what, id: found.id }), 303)
})
