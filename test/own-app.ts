import { type Clock, minutesAfter } from '#platform/clock.ts'
import { type Config, readConfig } from '#platform/config.ts'
import { type Log, openLog } from '#platform/log.ts'
import { type App, createApp } from '../src/app.ts'
import { testClock } from './clock.ts'
import { newTown, Town, testApp } from './town.ts'

/** The application once more on the same database, with settings and a clock of its own and nothing counted yet. */
export async function ownApp(config: Partial<Config> = {}, clock: Clock = testClock, log?: Log): Promise<App> {
  const { site } = await testApp()
  const plain = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: 'build/test-var' }, false)
  const { db, keys } = site
  return createApp({ config: { ...plain, ...config }, db, clock, keys, log: log ?? openLog('silent') })
}

export async function ownTown(config: Partial<Config> = {}, clock?: Clock): Promise<Town> {
  const [app, { tenantId, name }] = await Promise.all([ownApp(config, clock), newTown()])
  return new Town(app, tenantId, name)
}

/** The clock of the tests, which a test moves on by hand; each reading is a millisecond later, so that what came after is found after. */
export function handClock(): { clock: Clock; later(minutes: number): void } {
  const began = testClock()
  let ahead = 0
  let readings = 0
  return {
    clock: () => new Date(Date.parse(minutesAfter(began, ahead)) + readings++).toISOString(),
    later: (minutes) => {
      ahead += minutes
    },
  }
}
