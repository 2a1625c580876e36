import type { HouseContext } from '#platform/web/house.ts'
import type { FileKey } from './file-store.ts'

/** Which file an address asks for: pdf or xlsx, in the official Japanese unless `in=en`; null for anything else. */
export function fileIn(c: HouseContext): FileKey | null {
  const format = c.req.param('format')
  const language = c.req.query('in') === 'en' ? 'en' : 'ja'
  return format === 'pdf' || format === 'xlsx' ? { language, format } : null
}
