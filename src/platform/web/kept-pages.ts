import type { MiddlewareHandler } from 'hono'
import { onceKeyField } from '#ui/form-context.ts'
import type { HouseContext, HouseEnv } from './house.ts'
import { writeDisplay } from './open-desk.ts'

interface KeptPage {
  /** What the page was drawn from: the state of the database, and the minute of the day. */
  holds: string
  /** In UTF-8, cut where the form token stands. */
  parts: Buffer[]
  bytes: number
}

export interface KeptPages {
  find(key: string, holds: string): Buffer[] | null
  keep(key: string, holds: string, parts: Buffer[]): void
  clear(): void
}

/** Finished pages, at most so many bytes of them; the one that was not asked for the longest makes room. */
export function openKeptPages(mostBytes = 4_000_000): KeptPages {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  const put = (key: string, page: KeptPage) => {
    pages.set(key, page)
    bytes += page.bytes
  }
  const take = (key: string) => {
    const page = pages.get(key)
    if (page && pages.delete(key)) bytes -= page.bytes
    return page
  }
  return {
    find(key, holds) {
      const page = take(key)
      if (page?.holds !== holds) return null
      put(key, page)
      return page.parts
    },
    keep(key, holds, parts) {
      take(key)
      put(key, { holds, parts, bytes: parts.reduce((sum, part) => sum + part.length, 0) })
      for (const oldest of pages.keys()) if (bytes > mostBytes) take(oldest)
    },
    clear() {
      for (const key of pages.keys()) take(key)
    },
  }
}

/**
 * Answers with the page as it was drawn before, as long as nothing at all was changed in the database, by anybody: the
 * session was just read in a snapshot, and two snapshots of one name see the same rows. It is the page of this session,
 * address and display only, with a fresh form token, and no older than the minute. A page that writes ends itself by
 * that; one with a once-key is not kept. For pages that ask nobody but the database.
 */
export const kept: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const snapshot = c.get('snapshot')
  const { actor, now } = c.get('desk')
  if (!snapshot || !actor) return next()
  const pages = c.get('site').keptPages
  const key = [actor.accountId, actor.sessionId, writeDisplay(c.get('display')), addressOf(c)].join(' ')
  const holds = `${snapshot} ${now.slice(0, 16)}`
  const parts = pages.find(key, holds)
  if (parts) return c.body(withToken(parts, c.get('formToken')), 200, htmlType)
  await next()
  const drawn = c.get('drawn')
  if (drawn && c.res.status === 200 && !drawn.includes(onceKeyField))
    pages.keep(key, holds, withoutToken(drawn, c.get('formToken')))
}

export const htmlType = { 'Content-Type': 'text/html; charset=UTF-8' }

const addressOf = (c: HouseContext) => c.req.url.slice(c.req.url.indexOf('/', 8))

function withoutToken(page: Buffer, token: string): Buffer[] {
  const parts: Buffer[] = []
  let at = 0
  for (let next = page.indexOf(token); next >= 0; next = page.indexOf(token, at)) {
    parts.push(page.subarray(at, next))
    at = next + token.length
  }
  return [...parts, page.subarray(at)]
}

function withToken(parts: readonly Buffer[], token: string): Uint8Array<ArrayBuffer> {
  const between = Buffer.from(token)
  const all = parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]))
  return Buffer.concat(all) as Uint8Array<ArrayBuffer>
}
