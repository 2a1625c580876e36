import { Hono } from 'hono'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { sendFile } from '../files/send-file.ts'
import { findFile } from '../files/store.ts'
import { openFront } from '../public/open-front.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'

/**
 * A picture or leaflet for everybody, while the wording that shows it is public. Browsers may keep it, but ask each time
 * whether it still is: what is taken away is nowhere from then on. The bytes behind an address never change.
 */
export const publicFileRoutes = new Hono<HouseEnv>()

publicFileRoutes.get(urls.place.entryFile.pattern, inPlace, openFront, async (c) => {
  const { id = '', file: fileId = '' } = c.req.param()
  if (!isId(id) || !isId(fileId)) return c.notFound()
  const tag = `"${fileId}"`
  const isKept = c.req.header('If-None-Match')?.includes(tag) ?? false
  const shown = await c.var.desk.read(async (tx, moment) => {
    const entry = await findPublicOne(tx, moment, await readLimits(tx, moment), id)
    const file = entry?.files.find(({ file_id }) => file_id === fileId)
    const content = file && !isKept ? await findFile(tx, moment, fileId, 'entry', 'leaflet') : undefined
    return file && { file, content }
  })
  if (!shown) return c.notFound()
  const { file, content } = shown
  const headers = { 'Cache-Control': 'private, no-cache', ETag: tag }
  if (isKept) return c.body(null, 304, headers)
  if (!content) return c.notFound()
  const answer = sendFile(c, content, file.kind === 'leaflet' ? `${withoutMarkup(file.title_ja)}.pdf` : null)
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  if (file.licence) answer.headers.set('Access-Control-Allow-Origin', '*')
  return answer
})
