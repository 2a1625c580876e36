import type { Instance } from '../instance.ts'

/** Ids as numbers, in the order of the instance. */
export interface Numbers {
  supporter: ReadonlyMap<string, number>
  staff: ReadonlyMap<string, number>
  request: ReadonlyMap<string, number>
  area: ReadonlyMap<string, number>
}

export function numbersOf(instance: Instance): Numbers {
  const { supporters, staff, requests, travel } = instance
  const areas = [
    ...travel.flatMap(({ from, to }) => [from, to]),
    ...requests.map(({ areaId }) => areaId),
    ...supporters.flatMap(({ homeAreaId, fixed }) => [homeAreaId, ...fixed.map(({ areaId }) => areaId)]),
    ...staff.flatMap(({ fixed }) => fixed.map(({ areaId }) => areaId)),
  ]
  return {
    supporter: numbered(supporters.map(({ id }) => id)),
    staff: numbered(staff.map(({ id }) => id)),
    request: numbered(requests.map(({ id }) => id)),
    area: numbered(areas.filter((id) => id !== null)),
  }
}

/** Minutes by from × areas + to; -1 where unknown, 0 within an area unless given. */
export function waysOf({ travel }: Instance, area: ReadonlyMap<string, number>): Int32Array {
  const ways = new Int32Array(area.size * area.size).fill(-1)
  for (let at = 0; at < area.size; at += 1) ways[at * area.size + at] = 0
  const at = (one: string, other: string) => (area.get(one) ?? 0) * area.size + (area.get(other) ?? 0)
  for (const { from, to, minutes } of travel) ways[at(to, from)] = minutes
  for (const { from, to, minutes } of travel) ways[at(from, to)] = minutes
  return ways
}

const numbered = (ids: readonly string[]) => new Map([...new Set(ids)].map((id, at) => [id, at]))
