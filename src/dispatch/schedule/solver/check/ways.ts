import type { Instance, Mode } from '../instance.ts'

interface Where {
  areaId: string | null
  mode: Mode
}
interface When {
  onDay: string
  startMinute: number
  endMinute: number
}

/** Minutes on the way; null where it is unknown, 0 within one area unless another way is given. */
export function way(instance: Instance, from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const known = tableOf(instance)
  return known.get(`${from}\n${to}`) ?? known.get(`${to}\n${from}`) ?? (from === to ? 0 : null)
}

export const placeOf = ({ areaId, mode }: Where, home: string | null) => (mode === 'in-person' ? areaId : home)

/** Whether nobody can be at both: they meet, or the way and the time to breathe do not fit between them. */
export function areTooClose(instance: Instance, one: Where & When, other: Where & When, home: string | null): boolean {
  if (one.onDay !== other.onDay) return false
  const [first, second] = one.startMinute <= other.startMinute ? [one, other] : [other, one]
  const gap = second.startMinute - first.endMinute
  if (gap < 0) return true
  const minutes = way(instance, placeOf(one, home), placeOf(other, home))
  return minutes !== null && minutes > 0 && gap < minutes + instance.policy.bufferMinutes
}

const tables = new WeakMap<Instance['travel'], Map<string, number>>()

function tableOf({ travel }: Instance): Map<string, number> {
  const known = tables.get(travel)
  if (known) return known
  const table = new Map(travel.map(({ from, to, minutes }) => [`${from}\n${to}`, minutes]))
  tables.set(travel, table)
  return table
}
