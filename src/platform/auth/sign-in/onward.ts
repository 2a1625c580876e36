import { urls } from '#urls.ts'
import type { HouseContext } from '../../web/house.ts'
import type { Entered } from './enter.ts'

/** To where somebody wanted to go, or first to the second step. */
export function onward(c: HouseContext, entered: Entered, back: string): Response {
  const kept = back === '/' ? null : back
  return c.redirect(entered.stage === 'full' ? back : urls.signIn.secondStep({ back: kept }), 303)
}
