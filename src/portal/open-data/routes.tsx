import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { digestOfFile } from '#platform/import/digest.ts'
import { describeSheetRefusal } from '#platform/sheets/words.ts'
import { siteAddress } from '#platform/site-address.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { pageNumber } from '#platform/web/page-number.ts'
import { urls } from '#urls.ts'
import { findTaken, listRemarks, listTaken } from './imports.queries.ts'
import type { ListKind } from './layouts.ts'
import { type ListRefusal, readList } from './reading/read-list.ts'
import { takeList } from './taking/take-list.ts'
import { ListsPage } from './views/lists-page.tsx'
import { ReportPage } from './views/report-page.tsx'
import { words } from './words.ts'

/** Lists of the open data standard, taken into the catalogue and given out of it. */
export const openDataRoutes = new Hono<HouseEnv>()
const keepers = only('coordinator', 'officer')

openDataRoutes.get(urls.openData.index.pattern, keepers, (c) => listsPage(c))

openDataRoutes.post(urls.openData.take.pattern, keepers, async (c) => {
  const { language, tenant } = c.var.desk
  const kind: ListKind = c.var.typed?.get('kind') === 'facility' ? 'facility' : 'event'
  const file = c.var.typed?.get('file')
  if (!(file instanceof File) || file.name === '') return listsPage(c, kind, words(language).fileMissing)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reading = readList(kind, bytes)
  if ('refused' in reading) return listsPage(c, kind, refusalInWords(language, reading.refused))
  const fileName =
    file.name
      .replace(/\p{Cc}/gu, '')
      .split(/[\\/]/)
      .at(-1)
      ?.slice(-150) || 'list.csv'
  const { code = '', nameJa = '' } = tenant ?? {}
  const site = siteAddress(c.var.site.config)
  const entries = site + urls.place.entry({ code, id: '' })
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const own = { tenantId: moment.tenantId, code, nameJa, entries, site }
    const id = await takeList(tx, moment, own, { kind, fileName, digest: digestOfFile(bytes), reading })
    return { to: urls.openData.report({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

openDataRoutes.get(urls.openData.report.pattern, keepers, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound()
  const found = await c.var.desk.read(async (tx, moment) => ({
    taken: await findTaken(tx, moment, id),
    remarks: await listRemarks(tx, moment, id),
  }))
  if (!found.taken) return c.notFound()
  const w = words(c.var.desk.language)
  const title = w.reportTitle(found.taken.file_name)
  return page(
    c,
    { title, wide: true },
    <ReportPage w={w} taken={found.taken} remarks={found.remarks} page={pageNumber(c)} />,
  )
})

async function listsPage(c: HouseContext, kind: ListKind = 'event', problem?: string) {
  const w = words(c.var.desk.language)
  const taken = await c.var.desk.read(listTaken)
  const problems = problem === undefined ? [] : [{ field: 'file', message: problem }]
  return page(
    c,
    { title: w.title, wide: true, hasProblems: problems.length > 0 },
    <ListsPage
      w={w}
      code={c.var.desk.tenant?.code ?? ''}
      taken={taken}
      onceKey={newToken()}
      kind={kind}
      problems={problems}
    />,
  )
}

function refusalInWords(language: Language, refusal: ListRefusal): string {
  const w = words(language)
  if (refusal.because === 'file') return describeSheetRefusal(language, refusal.refusal)
  if (refusal.because === 'no-layout') return w.noLayout
  const columns = refusal.columns.join(language === 'en' ? ', ' : '、')
  return refusal.because === 'header-twice' ? w.headerTwice(columns) : w.headerEmpty(columns)
}
