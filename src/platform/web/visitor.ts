import { newToken } from '../auth/keys.ts'
import { dropCookie, keepCookie, readCookie } from './cookies.ts'
import { newFormToken } from './form-token.ts'
import type { HouseContext } from './house.ts'

/** As long as a draft is kept. */
const keptSeconds = 30 * 24 * 3600
const written = /^([\w-]{43})(\.kept)?$/

/**
 * The cookie by which somebody without an account finds their own drafts again. It ends with the browser, because the
 * screen may be a shared one; on a device of their own they can have it kept.
 */
export function visitorOf(c: HouseContext): string {
  const [, known] = written.exec(readCookie(c, 'visitor') ?? '') ?? []
  if (known) return known
  const fresh = newToken()
  keepCookie(c, 'visitor', fresh, 'until-closed')
  return fresh
}

export const visitorOwner = (c: HouseContext) => `visitor:${visitorOf(c)}`
export const isVisitor = (c: HouseContext) => c.var.owner.startsWith('visitor:')

/** Whether this device keeps the drafts beyond the closing of the browser. */
export const isKeptHere = (c: HouseContext) => readCookie(c, 'visitor')?.endsWith('.kept') ?? false

export function keepHere(c: HouseContext, isKept: boolean): void {
  const visitor = visitorOf(c)
  if (isKept) keepCookie(c, 'visitor', `${visitor}.kept`, keptSeconds)
  else keepCookie(c, 'visitor', visitor, 'until-closed')
}

/** Whoever sits down next at this screen is somebody else. */
export function becomeSomebodyElse(c: HouseContext): void {
  const fresh = newToken()
  keepCookie(c, 'visitor', fresh, 'until-closed')
  if (!isVisitor(c)) return
  const before = c.var.owner
  c.set('owner', `visitor:${fresh}`)
  if (c.var.formSecret !== before) return
  c.set('formSecret', c.var.owner)
  c.set('formToken', newFormToken(c.var.site.keys, c.var.owner))
}

/** Whether somebody who is signed in wished to be on public pages without their account. */
export const isAside = (c: HouseContext) => readCookie(c, 'aside') === 'yes'

export function stepAside(c: HouseContext, isAsideNow: boolean): void {
  if (isAsideNow) keepCookie(c, 'aside', 'yes', 'until-closed')
  else if (isAside(c)) dropCookie(c, 'aside')
}
