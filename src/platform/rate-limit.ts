import type { Clock } from './clock.ts'

export interface Allowance {
  /** How many at once. */
  burst: number
  /** How many more each minute. */
  perMinute: number
}

export interface RateLimit {
  /** Takes one from the bucket of `key`. 0 when there was one, else the seconds until there is one again. */
  take(key: string, allowance: Allowance): number
}

interface Bucket {
  left: number
  at: number
  fullAt: number
}

/** More keys than this are never remembered at once; those that matter least go first. */
const mostKeys = 50_000

/** Token buckets in the memory of this process. */
export function openRateLimit(clock: Clock): RateLimit {
  const buckets = new Map<string, Bucket>()
  return {
    take(key, { burst, perMinute }) {
      const now = Date.parse(clock())
      const before = buckets.get(key)
      const gained = before ? (Math.max(0, now - before.at) / 60_000) * perMinute : burst
      const there = Math.min(burst, (before?.left ?? 0) + gained)
      const left = there >= 1 ? there - 1 : there
      buckets.delete(key)
      if (buckets.size >= mostKeys) makeRoom(buckets, now)
      buckets.set(key, { left, at: now, fullAt: now + ((burst - left) / perMinute) * 60_000 })
      return there >= 1 ? 0 : Math.ceil(((1 - there) / perMinute) * 60)
    },
  }
}

/** Full buckets say nothing; if all are in use, the tenth that was asked for longest ago. */
function makeRoom(buckets: Map<string, Bucket>, now: number): void {
  for (const [key, bucket] of buckets) if (bucket.fullAt <= now) buckets.delete(key)
  const surplus = buckets.size - Math.floor(mostKeys * 0.9)
  if (surplus > 0) for (const key of [...buckets.keys()].slice(0, surplus)) buckets.delete(key)
}
