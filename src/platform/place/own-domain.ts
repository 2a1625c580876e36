import type { MiddlewareHandler } from 'hono'
import { urls } from '#urls.ts'
import type { Config } from '../config.ts'
import type { Db } from '../database/db.ts'
import type { HouseContext, HouseEnv } from '../web/house.ts'
import { listOpenPlaces } from './open-places.ts'

/** Pages that belong to no municipality and are needed around its own. */
const around = [
  urls.help(),
  urls.about(),
  urls.accessibility(),
  urls.privacy(),
  urls.display(),
  urls.robots(),
  urls.healthz(),
  urls.readyz(),
]

/**
 * A municipality's own domain leads to its public pages and to nothing else: its first page stands at the beginning,
 * another municipality is not there, and who wants to sign in is led to the address of the installation.
 */
export const ownDomain: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const { config, db } = c.var.site
  const host = hostOf(c, config.trustProxy)
  const code = host && isForeign(host, config) ? await codeOfDomain(db, host) : null
  if (code === null) return next()
  c.set('ownHost', host)
  const { path } = c.req
  const home = urls.place.home({ code })
  if (path === urls.home()) return c.redirect(home, 302)
  if (
    path === urls.place.bare({ code }) ||
    path.startsWith(home) ||
    around.includes(path) ||
    path.startsWith(urls.assets({ name: '' }))
  )
    return next()
  const isElsewhere = path.startsWith(urls.place.home({ code: '' }).slice(0, -1))
  if (isElsewhere || !config.publicUrl || c.req.method !== 'GET') return c.notFound()
  return c.redirect(config.publicUrl + path, 302)
}

/** The name a browser asked for, without its port. */
function hostOf(c: HouseContext, isBehindProxy: boolean): string {
  const asked = (isBehindProxy && c.req.header('X-Forwarded-Host')?.split(',')[0]?.trim()) || c.req.header('Host')
  const host = asked ?? new URL(c.req.url).host
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

/** Neither the installation's own address nor a number nor this machine. */
const isForeign = (host: string, { publicUrl }: Config) =>
  /^[a-z0-9.-]{4,253}$/.test(host) &&
  host.includes('.') &&
  !/^[\d.]+$/.test(host) &&
  (publicUrl === null || host !== new URL(publicUrl).hostname)

const freshForMs = 30_000
const known = new WeakMap<Db, Map<string, { code: string; readAt: number }>>()

/** Read at most every half minute for a domain that leads somewhere; two that claim one domain get neither. */
async function codeOfDomain(db: Db, domain: string): Promise<string | null> {
  const domains = known.get(db) ?? new Map()
  known.set(db, domains)
  const held = domains.get(domain)
  if (held && Date.now() - held.readAt < freshForMs) return held.code
  const [one, another] = (await listOpenPlaces(db)).filter((place) => place.domain === domain)
  domains.delete(domain)
  if (!one || another) return null
  domains.set(domain, { code: one.code, readAt: Date.now() })
  return one.code
}
