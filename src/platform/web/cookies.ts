import { getCookie, setCookie } from 'hono/cookie'
import type { HouseContext } from './house.ts'

type Kept = 'session' | 'visitor' | 'display' | 'flash' | 'seeking' | 'aside'

/** Cookies carry the `__Host-` prefix wherever the public address is https. */
export function readCookie(c: HouseContext, name: Kept): string | undefined {
  return getCookie(c, nameOf(c, name))
}

export function keepCookie(c: HouseContext, name: Kept, value: string, seconds: number | 'until-closed'): void {
  setCookie(c, nameOf(c, name), value, {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Lax',
    ...(seconds !== 'until-closed' && { maxAge: seconds }),
  })
}

export function dropCookie(c: HouseContext, name: Kept): void {
  keepCookie(c, name, '', 0)
}

const isSecure = (c: HouseContext) => c.var.site.config.publicUrl?.startsWith('https:') ?? false
const nameOf = (c: HouseContext, name: Kept) => (isSecure(c) ? `__Host-${name}` : name)
