import type { MiddlewareHandler } from 'hono'
import { type FoundSession, findSession } from '../auth/session.ts'
import { toTokyo } from '../calendar.ts'
import type { Tx } from '../database/db.ts'
import type { Desk, Display, Moment } from '../desk.ts'
import { type Language, languages } from '../i18n/catalogue.ts'
import { readCookie } from './cookies.ts'
import { newFormToken } from './form-token.ts'
import type { HouseContext, HouseEnv, Site } from './house.ts'
import { visitorOwner } from './visitor.ts'

/** Finds out who is asking, when and in which language, and opens the desk for them. */
export const openDesk: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await sitDown(c, readCookie(c, 'session') ?? null)
  await next()
}

/** Everything of a request that depends on who asks; again where somebody signs in or out within it. */
export async function sitDown(c: HouseContext, token: string | null): Promise<void> {
  const site = c.var.site
  const now = site.clock()
  const session = token ? await findSession(site.db, site.keys, token, now) : null
  const display = readDisplay(c, session)
  c.set('display', display)
  c.set('snapshot', session?.snapshot ?? null)
  c.set('desk', deskFor(site, now, display, session))
  const anchor = session ? `account:${session.actor.accountId}` : visitorOwner(c)
  c.set('owner', anchor)
  const secret = session && token ? token : anchor
  c.set('formSecret', secret)
  c.set('formToken', newFormToken(site.keys, secret))
}

export function deskFor(site: Site, now: string, display: Display, session: FoundSession | null): Desk {
  const full = session?.stage === 'full' ? session : null
  const actor = full?.actor ?? null
  const today = toTokyo(now).day
  const inside =
    (door: 'asTenant' | 'askTenantOnce') =>
    <T>(work: (tx: Tx, moment: Moment) => Promise<T>): Promise<T> => {
      if (!actor) throw new Error('nobody is signed in at this desk')
      const moment = momentOf(site, now, actor.tenantId, actor.accountId)
      return site.db[door](actor.tenantId, (tx) => work(tx, moment))
    }
  return {
    now,
    today,
    display,
    language: display.language,
    tenant: full?.tenant ?? null,
    actor,
    keys: site.keys,
    read: inside('asTenant'),
    change: inside('asTenant'),
    ask: inside('askTenantOnce'),
  }
}

export function momentOf(site: Site, now: string, tenantId: string, actorId: string | null): Moment {
  return { now, today: toTokyo(now).day, tenantId, actorId, keys: site.keys, tell: site.tell }
}

/** `ja.large.f.q`: language, text size, furigana, quiet. */
export const writeDisplay = (display: Display) =>
  `${display.language}.${display.textSize}.${display.furigana ? 'f' : 'n'}${display.quiet ? '.q' : ''}`

function readDisplay(c: HouseContext, session: FoundSession | null): Display {
  const [language, size, furigana, quiet] = (readCookie(c, 'display') ?? '').split('.')
  return {
    language: languages.find((known) => known === language) ?? session?.language ?? preferred(c),
    textSize: (['large', 'largest'] as const).find((known) => known === size) ?? 'normal',
    furigana: furigana === 'f',
    quiet: quiet === 'q',
  }
}

function preferred(c: HouseContext): Language {
  const wanted = c.req.header('Accept-Language') ?? ''
  const first = wanted.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return first.find((code): code is 'ja' | 'en' => code === 'ja' || code === 'en') ?? 'ja'
}
