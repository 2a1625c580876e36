import { Hono } from 'hono'
import { DocumentView } from '#platform/document/document-view.tsx'
import { documentLanguage } from '#platform/document/written.ts'
import { download } from '#platform/web/download.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { fileIn } from './file-in.ts'
import { findReceived, findReceivedFile, listReceived } from './received.queries.ts'
import { FileButtons } from './views/file-buttons.tsx'
import { ReceivedPage } from './views/received-page.tsx'
import { words } from './words.ts'

/** What bodies below submitted to this prefecture or the state: read by those who see its figures. */
export const receivedRoutes = new Hono<HouseEnv>()
const observers = only('observer')

receivedRoutes.get(urls.receivedDocuments.index.pattern, observers, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const lines = await c.var.desk.read((tx) => listReceived(tx))
  return page(c, { title: w.receivedPage.title, wide: true }, <ReceivedPage w={w} language={language} lines={lines} />)
})

receivedRoutes.get(urls.receivedDocuments.show.pattern, observers, async (c) => {
  const id = c.req.param('id')
  const document = isId(id) ? await c.var.desk.read((tx) => findReceived(tx, id)) : null
  if (!document) return c.notFound()
  const language = documentLanguage(c.var.desk.language)
  const w = words(c.var.desk.language)
  const title = document.title[language] || document.title.ja
  const to = (format: 'pdf' | 'xlsx', english: boolean) =>
    urls.receivedDocuments.file({ id, format }, { in: english ? 'en' : null })
  return page(
    c,
    { title, wide: true },
    <>
      <PageHeading title={title} back={{ href: urls.receivedDocuments.index(), label: w.receivedPage.title }} />
      <FileButtons w={w} to={to} />
      <DocumentView document={document} language={language} />
    </>,
  )
})

receivedRoutes.get(urls.receivedDocuments.file.pattern, observers, async (c) => {
  const id = c.req.param('id')
  const key = fileIn(c)
  if (!isId(id) || !key) return c.notFound()
  const found = await c.var.desk.read(async (tx) => ({
    document: await findReceived(tx, id),
    bytes: await findReceivedFile(tx, id, key),
  }))
  if (!found.document || !found.bytes) return c.notFound()
  return download(c, found.document.title[key.language] || found.document.title.ja, key.format, found.bytes)
})
