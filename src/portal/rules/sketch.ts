export interface Point {
  latitude: number
  longitude: number
}

/** So narrow that its numbers can be read on a telephone. */
export const sketchWidth = 420
export const sketchHeight = 420
const edge = 40
const kilometresPerDegree = 111.2

interface Spot {
  x: number
  y: number
}

/**
 * Places on a flat sketch of the town, north above; and how long a kilometre is on it. `there` is the place itself; its
 * number stands beside it where others are near, so that none covers another.
 */
export function sketchOf(points: readonly Point[]): { at: (Spot & { there: Spot })[]; kilometre: number } {
  const [south, north] = rangeOf(points.map(({ latitude }) => latitude))
  const [west, east] = rangeOf(points.map(({ longitude }) => longitude))
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wide = (east - west) * narrower * kilometresPerDegree
  const high = (north - south) * kilometresPerDegree
  const kilometre = Math.min(
    (sketchWidth - 2 * edge) / Math.max(wide, 0.5),
    (sketchHeight - 2 * edge) / Math.max(high, 0.5),
  )
  const left = (sketchWidth - wide * kilometre) / 2
  const top = (sketchHeight - high * kilometre) / 2
  const there = points.map(({ latitude, longitude }) => ({
    x: Math.round(left + (longitude - west) * narrower * kilometresPerDegree * kilometre),
    y: Math.round(top + (north - latitude) * kilometresPerDegree * kilometre),
  }))
  return { kilometre, at: apart(there).map((spot, at) => ({ ...spot, there: there[at] ?? spot })) }
}

/** Numbers need so much room from one to the next. */
const room = 31

/** Moves spots that are too near away from each other, little by little, and keeps them on the sketch. */
function apart(spots: readonly Spot[]): Spot[] {
  const moved = spots.map((spot, at) => ({ x: spot.x + (at % 7) - 3, y: spot.y + (at % 5) - 2 }))
  for (let turn = 0; turn < 80; turn += 1) if (!pushOnce(moved)) break
  return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
}

function pushOnce(spots: Spot[]): boolean {
  let isCrowded = false
  for (const [at, one] of spots.entries())
    for (const other of spots.slice(at + 1)) {
      const [wide, high] = [other.x - one.x, other.y - one.y]
      const far = Math.hypot(wide, high) || 1
      if (far >= room) continue
      isCrowded = true
      const push = (room - far) / 2 / far
      Object.assign(one, inside(one.x - wide * push, one.y - high * push))
      Object.assign(other, inside(other.x + wide * push, other.y + high * push))
    }
  return isCrowded
}

const inside = (x: number, y: number): Spot => ({
  x: Math.min(sketchWidth - edge / 2, Math.max(edge / 2, x)),
  y: Math.min(sketchHeight - edge, Math.max(edge / 2, y)),
})

const rangeOf = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)]
