import type { MiddlewareHandler } from 'hono'
import type { Db } from '../database/db.ts'
import type { Tenant } from '../desk.ts'
import type { HouseContext, HouseEnv, Site } from '../web/house.ts'
import { deskFor, momentOf } from '../web/open-desk.ts'
import { isAside, isVisitor, visitorOwner } from '../web/visitor.ts'

/**
 * Opens the desk of the municipality whose code stands in the address, for anybody, with or without an account. Whoever
 * is signed in elsewhere is a visitor here, and so is whoever chose to be here without their account. Before pages that
 * a municipality shows to the public.
 */
export const inPlace: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (!c.var.place) await enter(c)
  if (!c.var.place) return c.notFound()
  await next()
}

/** The same before every address under a code, so that also what is missing or fails there is said by the municipality. */
export const nearPlace: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await enter(c)
  await next()
}

async function enter(c: HouseContext): Promise<void> {
  const place = await placeOfCode(c.var.site, c.req.param('code') ?? '')
  if (!place) return
  c.set('place', place)
  if (c.var.desk.actor?.tenantId !== place.id) visit(c, place)
  else if (isAside(c)) leaveAccount(c)
}

/** Whoever is signed in here goes on as a visitor. */
export function leaveAccount(c: HouseContext): void {
  const { desk, place } = c.var
  if (!place || !desk.actor) return
  c.set('leftDesk', desk)
  visit(c, place)
}

/** And back, where a page is theirs after all. */
export function returnToAccount(c: HouseContext): void {
  const { leftDesk } = c.var
  if (!leftDesk?.actor) return
  c.set('desk', leftDesk)
  c.set('owner', `account:${leftDesk.actor.accountId}`)
  c.set('leftDesk', undefined)
}

function visit(c: HouseContext, place: Tenant): void {
  const { site } = c.var
  const desk = deskFor(site, c.var.desk.now, c.var.display, null)
  const inside =
    (door: 'asTenant' | 'askTenantOnce'): typeof desk.read =>
    (work) => {
      const moment = momentOf(site, desk.now, place.id, null)
      return site.db[door](place.id, (tx) => work(tx, moment))
    }
  const doors = { read: inside('asTenant'), change: inside('asTenant'), ask: inside('askTenantOnce') }
  c.set('desk', { ...desk, ...doors, tenant: place })
  if (!isVisitor(c)) c.set('owner', visitorOwner(c))
}

const freshForMs = 30_000
const known = new WeakMap<Db, Map<string, { place: Tenant; readAt: number }>>()

/** A municipality's name and code change seldom: they are read at most every half minute. */
async function placeOfCode({ db }: Site, code: string): Promise<Tenant | null> {
  if (!/^\d{6}$/.test(code)) return null
  const places = known.get(db) ?? new Map()
  known.set(db, places)
  const held = places.get(code)
  if (held && Date.now() - held.readAt < freshForMs) return held.place
  const place = await findPlace(db, code)
  if (place) places.set(code, { place, readAt: Date.now() })
  return place
}

async function findPlace(db: Db, code: string): Promise<Tenant | null> {
  const row = await db.askOnce((tx) =>
    tx
      .selectFrom('tenant')
      .select(['tenant.id', 'tenant.code', 'tenant.kind', 'tenant.name_ja as nameJa', 'tenant.name_en as nameEn'])
      .where('tenant.code', '=', code)
      .where('tenant.kind', '=', 'municipality')
      .executeTakeFirst(),
  )
  return row ?? null
}
