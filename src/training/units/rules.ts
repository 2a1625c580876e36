export interface SlotUnit {
  id: string
  number: number
  minutes: number | null
}

export interface Room {
  id: string
  startMinute: number
  endMinute: number
}

export interface Placement {
  unitId: string
  sessionId: string
  startMinute: number | null
  minutes: number | null
}

export interface Filled {
  placed: Placement[]
  /** Units for which there was no room. */
  leftOver: string[]
}

/** Two units of one number are the tracks of one hour and begin together. */
interface Hour {
  units: SlotUnit[]
  minutes: number | null
}

/**
 * Lays units out over the days in their order, with a break between them. Units of unknown length keep it unknown:
 * they are shared out by count, and nothing after them on that day has a time; or the time that is left is shared
 * evenly among them, where that is wished.
 */
export function fillTimetable(
  units: readonly SlotUnit[],
  rooms: readonly Room[],
  { breakMinutes, even }: { breakMinutes: number; even: boolean },
): Filled {
  const hours = even ? sharedEvenly(hoursOf(units), rooms, breakMinutes) : hoursOf(units)
  return hours.some(({ minutes }) => minutes === null)
    ? byCount(hours, rooms, breakMinutes)
    : byLength(hours, rooms, breakMinutes)
}

function hoursOf(units: readonly SlotUnit[]): Hour[] {
  const hours: Hour[] = []
  for (const unit of units) {
    const last = hours.at(-1)
    if (last && last.units[0]?.number === unit.number) last.units.push(unit)
    else hours.push({ units: [unit], minutes: null })
  }
  return hours.map(({ units: same }) => {
    const known = same.flatMap(({ minutes }) => minutes ?? [])
    return { units: same, minutes: known.length === same.length ? Math.max(...known) : null }
  })
}

/** In steps of five minutes, and never less than five. */
function sharedEvenly(hours: Hour[], rooms: readonly Room[], breakMinutes: number): Hour[] {
  const unknown = hours.filter(({ minutes }) => minutes === null).length
  if (unknown === 0) return hours
  const perRoom = Math.ceil(hours.length / Math.max(1, rooms.length))
  const whole = rooms.reduce((sum, room) => sum + room.endMinute - room.startMinute, 0)
  const breaks = rooms.length * Math.max(0, perRoom - 1) * breakMinutes
  const known = hours.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const each = Math.max(5, Math.floor((whole - breaks - known) / unknown / 5) * 5)
  return hours.map((hour) => (hour.minutes === null ? { ...hour, minutes: each } : hour))
}

function byLength(hours: readonly Hour[], rooms: readonly Room[], breakMinutes: number): Filled {
  const filled: Filled = { placed: [], leftOver: [] }
  let at = 0
  let next = rooms[0]?.startMinute ?? 0
  for (const { units, minutes } of hours) {
    const long = minutes ?? 0
    while (at < rooms.length && next + long > (rooms[at]?.endMinute ?? 0)) {
      at += 1
      next = rooms[at]?.startMinute ?? 0
    }
    const room = rooms[at]
    if (room) filled.placed.push(...units.map((unit) => placement(unit, room.id, next, long)))
    else filled.leftOver.push(...units.map(({ id }) => id))
    next += long + breakMinutes
  }
  return filled
}

function byCount(hours: readonly Hour[], rooms: readonly Room[], breakMinutes: number): Filled {
  if (rooms.length === 0) return { placed: [], leftOver: hours.flatMap(({ units }) => units.map(({ id }) => id)) }
  const perRoom = Math.ceil(hours.length / rooms.length)
  const placed: Placement[] = []
  for (const [index, room] of rooms.entries()) {
    let next: number | null = room.startMinute
    for (const { units, minutes } of hours.slice(index * perRoom, (index + 1) * perRoom)) {
      placed.push(...units.map((unit) => placement(unit, room.id, next, unit.minutes)))
      next = next === null || minutes === null ? null : next + minutes + breakMinutes
    }
  }
  return { placed, leftOver: [] }
}

const placement = (unit: SlotUnit, sessionId: string, startMinute: number | null, minutes: number | null) => ({
  unitId: unit.id,
  sessionId,
  startMinute,
  minutes: unit.minutes ?? minutes,
})
