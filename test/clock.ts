import type { Clock } from '#platform/clock.ts'
import { clockWithOffset } from '#platform/clock.ts'

/** Tests live today; CI runs them on a server too, with CLOCK_OFFSET_DAYS=365, in the next fiscal year. */
export const testClock: Clock = clockWithOffset(Number(process.env.CLOCK_OFFSET_DAYS ?? 0))
