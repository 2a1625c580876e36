import type { MiddlewareHandler } from 'hono'
import { urls } from '#urls.ts'
import type { HouseContext, HouseEnv, Site } from '../web/house.ts'
import { keptOpenPlaces } from './open-places.ts'

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
 * another municipality is not there, and who wants to sign in is led to the address of the installation. Where that
 * address is not set there is nowhere to lead to, and a name people sign in under would be lost: no name counts as own.
 */
export const ownDomain: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const { publicUrl } = c.var.site.config
  if (!publicUrl) return next()
  const host = hostOf(c)
  const code = isForeign(host, publicUrl) ? await codeOfDomain(c.var.site, host) : null
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
  if (isElsewhere || c.req.method !== 'GET') return c.notFound()
  return c.redirect(publicUrl + path, 302)
}

/** The name a browser asked for, without its port. */
export function hostOf(c: HouseContext): string {
  const asked =
    (c.var.site.config.trustProxy && c.req.header('X-Forwarded-Host')?.split(',')[0]?.trim()) || c.req.header('Host')
  const host = asked ?? new URL(c.req.url).host
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
}

/** Neither the installation's own address nor a number nor this machine. */
const isForeign = (host: string, publicUrl: string) =>
  /^[a-z0-9.-]{4,253}$/.test(host) &&
  host.includes('.') &&
  !/^[\d.]+$/.test(host) &&
  host !== new URL(publicUrl).hostname

/** Two that claim one domain get neither. */
async function codeOfDomain(site: Site, domain: string): Promise<string | null> {
  const [one, another] = (await keptOpenPlaces(site)).filter((place) => place.domain === domain)
  return one && !another ? one.code : null
}
