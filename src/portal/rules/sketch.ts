export interface Point {
  latitude: number
  longitude: number
}

export const sketchWidth = 640
export const sketchHeight = 420
const edge = 40
const kilometresPerDegree = 111.2

/** Places on a flat sketch of the town, north above; and how long a kilometre is on it. */
export function sketchOf(points: readonly Point[]): { at: { x: number; y: number }[]; kilometre: number } {
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
  return {
    kilometre,
    at: points.map(({ latitude, longitude }) => ({
      x: Math.round(left + (longitude - west) * narrower * kilometresPerDegree * kilometre),
      y: Math.round(top + (north - latitude) * kilometresPerDegree * kilometre),
    })),
  }
}

const rangeOf = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)]
