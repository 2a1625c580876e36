import type { MiddlewareHandler } from 'hono'
import { isFormToken } from './form-token.ts'
import type { HouseContext, HouseEnv } from './house.ts'
import { messagePage } from './message-page.tsx'

const mostFormBytes = 256 * 1024

/** Pages of a slice that take larger files than others, by the beginning of their addresses. */
export const largeUploads: { path: string; mostBytes: number }[] = []

/**
 * Reads a posted form once and checks that it comes from a page of ours: first the token bound to the session,
 * then, where the browser says it, the Origin against the configured public address. Old telephones send no Origin.
 */
export const takeForm =
  (uploads: { paths: readonly string[]; mostBytes: number }): MiddlewareHandler<HouseEnv> =>
  async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const isUnder = (path: string) => c.req.path === path || c.req.path.startsWith(`${path}/`)
    const most = uploads.paths.some(isUnder)
      ? uploads.mostBytes
      : (largeUploads.find(({ path }) => isUnder(path))?.mostBytes ?? mostFormBytes)
    const body = await readLimited(c, most)
    if (body === null) return messagePage(c, 413)
    const form = await formOf(c, body)
    if (form === null) return messagePage(c, 400)
    c.set('typed', form)
    if (!fromOurPage(c, form)) return messagePage(c, 400, 'stale')
    await next()
  }

function fromOurPage(c: HouseContext, form: FormData): boolean {
  const token = form.get('_token') ?? c.req.header('X-Form-Token')
  if (typeof token !== 'string' || !isFormToken(c.var.site.keys, c.var.formSecret, token)) return false
  const origin = c.req.header('Origin')
  const ours = c.var.site.config.publicUrl
  if (!origin || origin === 'null' || !ours || origin === ours) return true
  return c.var.ownHost !== undefined && URL.canParse(origin) && new URL(origin).hostname === c.var.ownHost
}

async function readLimited(c: HouseContext, most: number): Promise<ArrayBuffer | null> {
  if (Number(c.req.header('Content-Length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return new Blob(parts as BlobPart[]).arrayBuffer()
}

async function formOf(c: HouseContext, body: ArrayBuffer): Promise<FormData | null> {
  if (body.byteLength === 0) return new FormData()
  const type = c.req.header('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return null
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => null)
  return form && withoutNul(form)
}

/** U+0000 has no place in a text of the database; nobody types it. */
function withoutNul(form: FormData): FormData {
  const plain = new FormData()
  for (const [name, value] of form)
    plain.append(name.replaceAll('\0', ''), typeof value === 'string' ? value.replaceAll('\0', '') : value)
  return plain
}
