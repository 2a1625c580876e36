import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Db } from '#platform/database/db.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { writeDisplay } from '#platform/web/open-desk.ts'
import { freshStamp } from './fresh-stamp.ts'

interface Kept {
  stamp: number
  at: number
  type: string
  bytes: Uint8Array<ArrayBuffer>
  encoding: string | null
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** “Open now” and the crisis lines move on by themselves. */
const longestMs = 30_000
const mostPages = 1500
const longestAddress = 400
const memories = new WeakMap<Db, Map<string, Kept>>()

/**
 * Keeps finished public pages in memory, as they go over the line, for visitors who are not signed in. Each is only
 * shown again while nothing public has changed since before it was drawn: a withdrawal empties it at once.
 */
export const remembered: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const { place, desk, site } = c.var
  const address = new URL(c.req.url)
  const isTooLong = address.pathname.length + address.search.length > longestAddress
  if (!place || desk.actor || c.req.method !== 'GET' || isTooLong) return next()
  const memory = memories.get(site.db) ?? new Map<string, Kept>()
  memories.set(site.db, memory)
  const encoding = encodingOf(c)
  const key = [place.id, desk.today, writeDisplay(c.var.display), encoding, address.pathname, address.search].join(' ')
  const stamp = await freshStamp(site.db, place.id)
  const held = memory.get(key)
  if (held && held.stamp === stamp && Date.now() - held.at < longestMs) {
    return c.body(held.bytes, 200, headersOf(held))
  }
  const flight = `${stamp} ${key}`
  const others = await drawings(site.db).get(flight)
  if (others) return c.body(others.bytes, 200, headersOf(others))
  await drawOnce(site.db, flight, async () => {
    await next()
    if (c.res.status !== 200 || c.res.headers.has('Content-Encoding')) return null
    const cookies = c.res.headers.getSetCookie()
    const kept = await packed(c.res, encoding, stamp)
    keep(memory, key, kept)
    c.res = undefined
    c.res = new Response(kept.bytes, { headers: headersOf(kept) })
    for (const cookie of cookies) c.res.headers.append('Set-Cookie', cookie)
    return kept
  })
}

const inTheAir = new WeakMap<Db, Map<string, Promise<Kept | null>>>()
const drawings = (db: Db) => inTheAir.get(db) ?? new Map<string, Promise<Kept | null>>()

/** Many may ask for one page at the same moment: it is drawn by the first, and the others wait for it. */
async function drawOnce(db: Db, flight: string, draw: () => Promise<Kept | null>): Promise<void> {
  const running = drawings(db)
  inTheAir.set(db, running)
  const drawn = draw()
  const landed = drawn.catch(() => null)
  running.set(flight, landed)
  await drawn.finally(() => running.get(flight) === landed && running.delete(flight))
}

function keep(memory: Map<string, Kept>, key: string, kept: Kept): void {
  memory.delete(key)
  if (memory.size >= mostPages) for (const old of [...memory.keys()].slice(0, mostPages / 10)) memory.delete(old)
  memory.set(key, kept)
}

function encodingOf(c: HouseContext): string | null {
  const accepted = c.req.header('Accept-Encoding') ?? ''
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
}

async function packed(res: Response, encoding: string | null, stamp: number): Promise<Kept> {
  const body = Buffer.from(await res.arrayBuffer())
  const params = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const bytes = encoding === 'br' ? await brotli(body, params) : encoding === 'gzip' ? await zip(body) : body
  const type = res.headers.get('Content-Type') ?? ''
  return { stamp, at: Date.now(), type, bytes: new Uint8Array(bytes), encoding }
}

const headersOf = ({ encoding, type }: Kept): Record<string, string> => ({
  'Content-Type': type,
  Vary: 'Accept-Encoding, Cookie',
  'Cache-Control': 'private, no-cache',
  ...(encoding && { 'Content-Encoding': encoding }),
})
