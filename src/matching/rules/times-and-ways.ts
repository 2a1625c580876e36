import { wayBetween } from '#dispatch/index.ts'
import type { Giver, Seeker } from './facts.ts'
import type { FitRule } from './judge.ts'
import { partsInCommon } from './times.ts'

export const aboutTimes: FitRule = ({ times: wished }, giver) => {
  if (wished.length === 0) return {}
  if (giver.windows.length === 0) return { ask: { rule: 'times-not-said', figures: {} } }
  const parts = partsInCommon(wished, giver.windows)
  return parts.length > 0
    ? { fit: { rule: 'time', figures: { parts } } }
    : { soft: { rule: 'time', figures: { wished } } }
}

/** Ways matter only where two meet in person and no other way to meet would do. */
export const aboutWays: FitRule = (seeker, giver, ground) => {
  if (!meetInPerson(seeker, giver) || seeker.areaId === null || giver.areaIds.length === 0) return {}
  const ways = giver.areaIds.map((area) => wayBetween(ground, seeker.areaId, area)).filter((way) => way !== null)
  const limit = seeker.travelMinutesMax
  if (ways.length === 0) return { ask: limit !== null && { rule: 'way-unknown', figures: {} } }
  const minutes = Math.min(...ways)
  if (limit !== null && minutes > limit) return { soft: { rule: 'way', figures: { minutes, limit } } }
  return { fit: (limit !== null || minutes === 0) && { rule: 'near', figures: { minutes } } }
}

function meetInPerson(seeker: Seeker, giver: Giver): boolean {
  const elsewhere = (modes: readonly string[]) => modes.some((mode) => mode !== 'in-person')
  return !(elsewhere(seeker.modes) && (giver.modes.length === 0 || elsewhere(giver.modes)))
}
