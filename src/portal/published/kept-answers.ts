import type { Next } from 'hono'
import { allowances } from '#platform/auth/security-policy.ts'
import type { Db } from '#platform/database/db.ts'
import { clientAddress } from '#platform/web/client-address.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { type KeptPages, openKeptPages } from '#platform/web/kept-pages.ts'

interface Memory {
  answers: KeptPages
  /** Those being made now, for whoever asks the same meanwhile. */
  making: Map<string, Promise<void>>
}

const memories = new WeakMap<Db, Memory>()
const mostBytes = 24_000_000
const longestAddress = 400
const shown = ['Content-Type', 'Content-Disposition']

/**
 * The answer as it was given to whoever asked the same before, while its tag holds; else made once, however many wait for
 * it. Programs that make ever new questions are asked to wait after some hundred.
 */
export async function answerKept(c: HouseContext, tag: string, next: Next): Promise<void> {
  const memory = memories.get(c.var.site.db) ?? { answers: openKeptPages(mostBytes), making: new Map() }
  memories.set(c.var.site.db, memory)
  const { pathname, search } = new URL(c.req.url)
  const key = pathname + search
  await memory.making.get(key + tag)
  const parts = memory.answers.find(key, tag)
  const seconds = parts
    ? 0
    : c.var.site.limits.take(`open-data from ${clientAddress(c)}`, allowances['open-data'].address)
  if (parts || seconds > 0) {
    c.res = parts ? given(parts) : later(c, seconds)
    return
  }
  const made = make(c, memory, key, tag, next)
  const landed = made.catch(() => undefined)
  memory.making.set(key + tag, landed)
  await made.finally(() => memory.making.get(key + tag) === landed && memory.making.delete(key + tag))
}

async function make(c: HouseContext, { answers }: Memory, key: string, tag: string, next: Next): Promise<void> {
  await next()
  if (c.res.status !== 200 || key.length > longestAddress) return
  const body = Buffer.from(await c.res.arrayBuffer())
  const headers = Object.fromEntries(shown.map((name) => [name, c.res.headers.get(name)]).filter(([, value]) => value))
  const parts = [Buffer.from(JSON.stringify(headers)), body]
  if (body.length < mostBytes / 2) answers.keep(key, tag, parts)
  c.res = undefined
  c.res = given(parts)
}

const given = ([headers, body]: Buffer[]) =>
  new Response(new Uint8Array(body ?? []), { headers: JSON.parse(String(headers)) })

function later(c: HouseContext, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return c.json({ error: { code: 'too-many', message: `Please ask again in ${seconds} seconds.` } }, 429)
}
