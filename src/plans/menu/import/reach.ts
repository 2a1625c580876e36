import type { Tenant } from '#platform/desk.ts'
import { prefectureOf } from '#platform/municipality-code.ts'

/** Which bodies a list may speak of: all of the country, or those of one prefecture (two digits). */
export type Reach = 'country' | { prefecture: string }

/** Published lists are shared by everybody here: the state and the operator bring in all, a prefecture its own bodies. */
export function reachOf(tenant: Pick<Tenant, 'kind' | 'code'> | null): Reach | null {
  if (tenant?.kind === 'state' || tenant?.kind === 'installation') return 'country'
  return tenant?.kind === 'prefecture' ? { prefecture: prefectureOf(tenant.code) } : null
}

export const isWithin = (reach: Reach, code: string): boolean =>
  reach === 'country' || reach.prefecture === prefectureOf(code)
