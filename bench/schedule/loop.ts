import { monitorEventLoopDelay } from 'node:perf_hooks'
import { randomTown } from '#dispatch/schedule/fixtures/random-town.ts'
import { searchInThread } from '#dispatch/schedule/run/search-thread.ts'
import { load, milliseconds, row } from './measure.ts'

/** How long everybody else in the program waits while a search runs beside them, as the page starts it. */
export async function loopSize(people: number, requests: number, days: number): Promise<void> {
  const facts = randomTown(1, { people, requests, days })
  const lag = monitorEventLoopDelay({ resolution: 1 })
  lag.enable()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const idle = lag.max
  lag.reset()
  let told = 0
  const last = await searchInThread({ facts, seconds: 5, seed: 1, keepsClose: false }, () => {
    told += 1
  }).done
  lag.disable()
  row(
    `event loop while searching ${people}×${requests}`,
    `99 % ${milliseconds(lag.percentile(99) / 1e6)}, worst ${milliseconds(lag.max / 1e6)}`,
    `idle before: worst ${milliseconds(idle / 1e6)}; ${last?.kind}, ${told} words of progress, ${load()}`,
  )
}
