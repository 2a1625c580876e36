import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { largeUploads } from '#platform/web/take-form.ts'
import { urls } from '#urls.ts'
import { mostBytes } from '../files/file-type.ts'
import { sendFile } from '../files/send-file.ts'
import { findFile } from '../files/store.ts'
import { ownerOf, theEntry } from '../staff/own.ts'
import { changeFiles, eraseFile, lockWhole } from './change-files.ts'
import { fileFormRoutes } from './form-routes.tsx'
import { withoutFile } from './rules.ts'
import { isFileOf } from './store.ts'
import { FilesPage } from './views/files-page.tsx'
import { words } from './words.ts'

/** Pictures and leaflets of an entry, for those who look after it. */
export const entryFileRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')
/** The largest file, and what is typed beside it. */
largeUploads.push({ path: urls.entryFiles.all(), mostBytes: mostBytes.picture + 1024 * 1024 })

entryFileRoutes.get(urls.entryFiles.list.pattern, writers, async (c) => {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const w = words(c.var.desk.language)
  return page(c, { title: w.title }, <FilesPage w={w} found={found} />)
})
entryFileRoutes.route('/', fileFormRoutes)

entryFileRoutes.get(urls.entryFiles.content.pattern, writers, async (c) => {
  const found = await theEntry(c)
  const fileId = c.req.param('file') ?? ''
  if (!found || !isId(fileId)) return c.notFound()
  const file = await c.var.desk.read(async (tx, moment) =>
    (await isFileOf(tx, moment, found.entry.id, fileId)) ? findFile(tx, moment, fileId, 'entry', 'leaflet') : undefined,
  )
  return file ? sendFile(c, file) : c.notFound()
})

entryFileRoutes.post(urls.entryFiles.remove.pattern, writers, async (c) => {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const byOwner = ownerOf(c) !== null
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const now = await lockWhole(tx, moment, found.entry.id)
    const files = withoutFile(now?.files ?? [], c.req.param('file') ?? '')
    if (now && files.length < now.files.length)
      await changeFiles(tx, moment, now, files, { channel: 'online', byOwner })
    return { to: urls.entryFiles.list({ id: found.entry.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

entryFileRoutes.post(urls.entryFiles.erase.pattern, writers, async (c) => {
  const found = await theEntry(c)
  const fileId = c.req.param('file') ?? ''
  if (!found || !isId(fileId)) return c.notFound()
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await eraseFile(tx, moment, found.entry.id, fileId)
    return { to: urls.entryFiles.list({ id: found.entry.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
