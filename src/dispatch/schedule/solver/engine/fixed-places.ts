import type { Fixed, Instance, Mode } from '../instance.ts'
import type { Calendar } from './calendar.ts'
import { type Numbers, waysOf } from './numbers.ts'

interface Asked {
  slotId: string
  day: number
  start: number
  end: number
  areaId: string | null
  mode: Mode
}

/** Answers whether somebody's fixed places leave room for a slot: nobody is in two places at once. */
export function roomBeside(
  instance: Instance,
  calendar: Calendar,
  numbers: Numbers,
): (fixed: readonly Fixed[], homeAreaId: string | null) => (asked: Asked) => boolean {
  const ways = waysOf(instance, numbers.area)
  const number = (areaId: string | null) => (areaId === null ? -1 : (numbers.area.get(areaId) ?? -1))
  const wayOf = (from: string | null, to: string | null) => {
    const [one, other] = [number(from), number(to)]
    return one < 0 || other < 0 ? -1 : (ways[one * numbers.area.size + other] ?? -1)
  }
  return (fixed, home) => {
    const byDay = Map.groupBy(fixed, ({ onDay }) => calendar.of(onDay))
    if (fixed.length === 0) return () => true
    const at = ({ mode, areaId }: { mode: Mode; areaId: string | null }) => (mode === 'in-person' ? areaId : home)
    return (asked) =>
      !byDay.get(asked.day)?.some((one) => {
        if (one.slotId === asked.slotId) return false
        const gap = Math.max(asked.start - one.toMinute, one.fromMinute - asked.end)
        if (gap < 0) return true
        const minutes = wayOf(at(one), at(asked))
        return minutes > 0 && gap < minutes + instance.policy.bufferMinutes
      })
  }
}
