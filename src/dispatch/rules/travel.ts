import { travelMinutes } from '#organisations/index.ts'
import { isTooFar } from '#register/index.ts'
import type { Case, Rule } from './case.ts'
import type { Ground } from './given.ts'

/** Within one area no way is counted unless the municipality says one; between two areas, null means unknown. */
export function wayBetween(ground: Ground, from: string | null, to: string | null): number | null {
  const known = travelMinutes(ground.travel, from, to)
  return known ?? (from !== null && from === to ? 0 : null)
}

/** Where a person is during a visit: at the place, or at home for telephone and screen. */
export const placeOf = (visit: { mode: string; areaId: string | null }, homeAreaId: string | null) =>
  visit.mode === 'in-person' ? visit.areaId : homeAreaId

/** Minutes from home to the place; null when unknown, 0 when nobody travels. */
export function wayFromHome({ person, request, ground }: Pick<Case, 'person' | 'request' | 'ground'>): number | null {
  return request.mode === 'in-person' ? wayBetween(ground, person.wish.homeAreaId, request.areaId) : 0
}

export const travelTooLong: Rule = (given) => {
  const limit = given.person.limits.travelMinutesMax
  const minutes = wayFromHome(given)
  return limit !== null && minutes !== null && isTooFar(given.person.limits, minutes)
    ? { rule: 'travel-too-long', figures: { minutes, limit } }
    : null
}
