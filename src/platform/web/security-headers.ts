import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from './house.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The names below a municipality's own domain are not ours to speak for. */
const onlyHttps = (ownHost: string | undefined) => `max-age=31536000${ownHost ? '' : '; includeSubDomains'}`

export const securityHeaders: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await next()
  const headers = c.res.headers
  headers.set('Content-Security-Policy', policy)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('X-Frame-Options', 'DENY')
  if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'same-origin')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  const isForAll = headers.get('Access-Control-Allow-Origin') === '*'
  headers.set('Cross-Origin-Resource-Policy', isForAll ? 'cross-origin' : 'same-origin')
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (c.var.site.config.publicUrl?.startsWith('https:'))
    headers.set('Strict-Transport-Security', onlyHttps(c.var.ownHost))
}
